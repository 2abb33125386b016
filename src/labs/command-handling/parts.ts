/** The parts of the lab, in the order in which they are told. */
export const partIds = [
  'phases',
  'planner',
  'raise',
  'break-it',
  'publish',
  'naming',
  'queries',
  'given-when-then',
] as const

export type PartId = (typeof partIds)[number]
