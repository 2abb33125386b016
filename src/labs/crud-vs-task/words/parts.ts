/** The parts of the lab, in order. Ids are in the address. */
export const partIds = [
  'screens',
  'recorded',
  'departments',
  'intent',
  'questions',
  'two-clerks',
  'rewrite',
  'challenge',
] as const

export type PartId = (typeof partIds)[number]

interface PartText {
  readonly title: string
  readonly text: string
}

/** What each part is about. */
export const partTexts: Readonly<Record<PartId, PartText>> = {
  screens: {
    title: 'Two screens, one desk',
    text: 'Left, a form with a Save button. Right, a list with a button for each purpose. Both work on the same customers, and both really store what you do.',
  },
  recorded: {
    title: 'What each side recorded',
    text: 'The form leaves a changed row. A task leaves a named fact. Do the same on both sides, then reload the page and look again.',
  },
  departments: {
    title: 'What the others make of it',
    text: 'Notifications and Invoicing listen. "Customer moved" tells them what to do. "Row changed" does not.',
  },
  intent: {
    title: 'One number, many meanings',
    text: 'Take some from the shelf on both sides: one was sold, one was broken. Then ask how many were checked out.',
  },
  questions: {
    title: 'The business asks',
    text: 'Ten questions, each answered now from what the two sides really stored. Commit to a guess before you ask.',
  },
  'two-clerks': {
    title: 'Two clerks at once',
    text: 'Anna and Bram open the same customer at the same moment, and both mean well.',
  },
  rewrite: {
    title: 'Rewrite the form',
    text: 'Seven fields and one Save button. Find the purposes behind them, until no Save is left.',
  },
  challenge: {
    title: 'Challenge: lose a reason',
    text: 'Bring the form to a state whose reason nobody can ever find out again.',
  },
}
