import type { Settings } from '../../kernel/index.ts'
import { domainIds, partCount } from './model/domains.ts'
import { adviceFor, formIds, type Verdict } from './model/forces.ts'
import {
  answerCost,
  cheaperStance,
  operationIds,
  operations,
  type OperationId,
  type Stance,
} from './model/operations.ts'
import { tasksFor } from './model/products.ts'
import type { ChoosingState } from './model.ts'
import { clashChanceOf } from './settings.ts'

/** What the choices come to. Costs in euros for one try of each chosen operation during a cut, on average. */
export interface Measures {
  readonly forces: number
  readonly formsAdvised: number
  readonly formsToWeigh: number
  readonly stances: number
  readonly expectedCost: number
  readonly leastCost: number
  readonly partsChosen: number
  readonly partsCrud: number
  readonly partsCqrs: number
  readonly tasks: number
}

export const measureKeys: readonly (keyof Measures)[] = [
  'forces',
  'formsAdvised',
  'formsToWeigh',
  'stances',
  'expectedCost',
  'leastCost',
  'partsChosen',
  'partsCrud',
  'partsCqrs',
  'tasks',
]

const costOf = (id: OperationId, stance: Stance, chance: number): number =>
  stance === 'cp' ? operations[id].refusal : answerCost(id, chance)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** All measures of what was said, under these settings. */
export const measuresOf = (said: ChoosingState, settings: Settings): Measures => {
  const chance = clashChanceOf(settings)
  const verdicts = formIds.map((form) => adviceFor(form, said.forces).verdict)
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length
  const chosen = operationIds.flatMap((id) => {
    const stance = said.stances[id]
    return stance === undefined ? [] : [{ id, stance }]
  })
  const built = domainIds.flatMap((id) => {
    const style = said.styles[id]
    return style === undefined ? [] : [{ id, style }]
  })
  return {
    forces: said.forces.length,
    formsAdvised: count('yes'),
    formsToWeigh: count('weigh'),
    stances: chosen.filter(({ id, stance }) => stance === cheaperStance(id, chance)).length,
    expectedCost: sum(chosen.map(({ id, stance }) => costOf(id, stance, chance))),
    leastCost: sum(chosen.map(({ id }) => costOf(id, cheaperStance(id, chance), chance))),
    partsChosen: sum(built.map(({ id, style }) => partCount(id, style))),
    partsCrud: sum(built.map(({ id }) => partCount(id, 'crud'))),
    partsCqrs: sum(built.map(({ id }) => partCount(id, 'cqrs'))),
    tasks: tasksFor(said.needs).length,
  }
}
