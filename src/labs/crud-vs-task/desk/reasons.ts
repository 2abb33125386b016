/** Every sentence with which a rule of the desk explains its result; all in one place, so that another language can stand beside. */
export const reasons = {
  filledIn: () => 'Everything that this task needs is filled in.',
  missing: (fields: readonly string[]) => `Not filled in: ${fields.join(', ')}. This task needs it.`,
  registered: (customerId: string, name: string) => `${customerId} is registered as ${name}.`,
  notRegistered: (customerId: string) => `${customerId} is not registered.`,
  active: (name: string) => `${name} is active.`,
  inactive: (name: string, reason: string) => `${name} is inactive: ${reason}.`,
  change: (what: string, before: string, after: string) =>
    before === after
      ? `The ${what} is "${before}" already; nothing would change.`
      : `The ${what} changes from "${before}" to "${after}".`,
  carIsHere: (name: string) => `The car of ${name} is in the workshop: the job is open.`,
  carIsNotHere: (name: string) => `No car of ${name} is in the workshop: no job is open.`,
  forgotten: (name: string) => `${name} asked to be forgotten; register them anew if they come back.`,
  notForgotten: (name: string) => `${name} did not ask to be forgotten.`,
} as const
