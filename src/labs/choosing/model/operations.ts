/** What an operation does while the network is cut: refuse, or answer with what is at hand. */
export type Stance = 'cp' | 'ap'

/** Operations of the garage. */
export type OperationId =
  'lastStation' | 'payDeposit' | 'lowerLift' | 'seePlanning' | 'moveHouse' | 'bookPart'

interface Operation {
  /** In euros: of two answers that contradict each other, apology included. */
  readonly clash: number
  /** In euros: of one that is refused. */
  readonly refusal: number
}

/** What a contradiction and a refusal cost. Assumed; the learner may disagree, and turn the chance of a clash. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  lastStation: { clash: 120, refusal: 60 },
  payDeposit: { clash: 400, refusal: 15 },
  lowerLift: { clash: 250_000, refusal: 20 },
  seePlanning: { clash: 2, refusal: 25 },
  moveHouse: { clash: 10, refusal: 30 },
  bookPart: { clash: 80, refusal: 10 },
}

export const operationIds = Object.keys(operations) as readonly OperationId[]

/** What an answer during a cut costs on average, in euros: `chance` is that another one contradicts it, from 0 to 1. */
export const answerCost = (operation: OperationId, chance: number): number =>
  operations[operation].clash * chance

/** The cheaper of refusing and answering while the network is cut; answering where both cost the same. */
export const cheaperStance = (operation: OperationId, chance: number): Stance =>
  answerCost(operation, chance) > operations[operation].refusal ? 'cp' : 'ap'

/** The chance of a clash, from 0 to 1, at which both cost the same; above 1 if never. */
export const breakEvenChance = (operation: OperationId): number =>
  operations[operation].refusal / operations[operation].clash
