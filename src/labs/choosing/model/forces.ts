/** What a choice is about: four forms of event-driven architecture, which combine freely. */
export type FormId = 'notification' | 'state-transfer' | 'event-sourcing' | 'cqrs'

export const formIds: readonly FormId[] = ['notification', 'state-transfer', 'event-sourcing', 'cqrs']

/** Something that is true of a system, and that speaks for or against a form. */
export type ForceId =
  | 'decouple'
  | 'ownerDown'
  | 'ownerLoad'
  | 'audit'
  | 'whatIf'
  | 'manyShapes'
  | 'loadDiffers'
  | 'wholeFlow'
  | 'privacy'
  | 'newTeam'
  | 'simple'
  | 'seeAtOnce'

interface Force {
  readonly for: readonly FormId[]
  readonly against: readonly FormId[]
  /** The lab, and its part, that shows it. */
  readonly shownIn: string
}

/** What each force speaks for and against: the pluses and minuses of the lecture (its slides A03 to A21). */
export const forces: Readonly<Record<ForceId, Force>> = {
  decouple: { for: ['notification'], against: [], shownIn: 'autonomy/shapes' },
  ownerDown: { for: ['state-transfer'], against: [], shownIn: 'autonomy/down' },
  ownerLoad: { for: ['state-transfer'], against: ['notification'], shownIn: 'autonomy/copy' },
  audit: { for: ['event-sourcing'], against: [], shownIn: 'replay/audit' },
  whatIf: { for: ['event-sourcing'], against: [], shownIn: 'replay/what-if' },
  manyShapes: { for: ['cqrs'], against: [], shownIn: 'evolution/two-models' },
  loadDiffers: { for: ['cqrs'], against: [], shownIn: 'evolution/two-stores' },
  wholeFlow: { for: [], against: ['notification'], shownIn: 'autonomy/silent' },
  privacy: { for: [], against: ['state-transfer', 'event-sourcing'], shownIn: 'autonomy/fields' },
  newTeam: { for: [], against: ['event-sourcing', 'cqrs'], shownIn: 'evolution/advice' },
  simple: { for: [], against: ['event-sourcing', 'cqrs'], shownIn: 'crud-vs-task/screens' },
  seeAtOnce: { for: [], against: ['state-transfer', 'cqrs'], shownIn: 'eventual/own' },
}

export const forceIds = Object.keys(forces) as readonly ForceId[]

/** What comes of the forces for a form: none speaks for it, more speak for it than against, or one has to weigh. */
export type Verdict = 'no' | 'yes' | 'weigh'

export interface Advice {
  readonly verdict: Verdict
  readonly for: readonly ForceId[]
  readonly against: readonly ForceId[]
}

/** The advice for a form under the forces that hold: each of them counts one, and each is named. */
export const adviceFor = (form: FormId, held: readonly ForceId[]): Advice => {
  const pro = held.filter((force) => forces[force].for.includes(form))
  const con = held.filter((force) => forces[force].against.includes(form))
  const verdict = pro.length === 0 ? 'no' : pro.length > con.length ? 'yes' : 'weigh'
  return { verdict, for: pro, against: con }
}
