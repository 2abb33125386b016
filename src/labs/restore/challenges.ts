import type { Challenge } from '../../teaching/index.ts'
import { inUseOf, type Act, type Desk } from './desk/desk.ts'
import { availabilityOf } from './model/availability.ts'
import { sentAgain } from './model/letters.ts'
import { lossesOf, type Losses } from './model/losses.ts'

export type RestoreGoalId = 'nothing-lost' | 'heal' | 'three-nines'

/** A goal with what it begins with, and acts that reach it from there. */
export interface RestoreGoal extends Challenge<Desk, RestoreGoalId> {
  readonly start: readonly Act[]
  readonly solution: readonly Act[]
}

const lossesInUse = (desk: Desk): Losses => {
  const [first] = desk.databases
  return lossesOf(inUseOf(desk).log, first?.log ?? [])
}

const day: readonly Act[] = [{ is: 'open' }, { is: 'hour' }, { is: 'mistake' }, { is: 'afternoon' }]

/** The whole day has happened, the mistake with it. */
const isEvening = ({ story }: Desk): boolean => story === 'later'

/** The goals, from easy to hard. */
export const restoreGoals: readonly RestoreGoal[] = [
  {
    id: 'nothing-lost',
    par: 3,
    start: day,
    goals: [
      (desk) => isEvening(desk) && lossesInUse(desk).mistakes === 0,
      (desk) => isEvening(desk) && lossesInUse(desk).before === 0 && lossesInUse(desk).after <= 1,
      (desk) => desk.carried !== null && sentAgain(desk.mail) === 0,
    ],
    solution: [
      { is: 'restore', of: 'a', position: 'mistake', letters: false },
      { is: 'switch', to: 'b' },
      { is: 'carry' },
    ],
  },
  {
    id: 'heal',
    par: 2,
    start: [
      ...day,
      { is: 'contexts', of: 'a', clocks: { customers: '10:30', vehicles: '13:25', workshop: '14:00' } },
    ],
    goals: [
      (desk) =>
        isEvening(desk) && inUseOf(desk).summary.orphans.length === 0 && lossesInUse(desk).mistakes === 0,
      ({ databases }) => databases.length === 2,
    ],
    solution: [
      { is: 'reconcile', key: 'b' },
      { is: 'switch', to: 'b' },
    ],
  },
  {
    id: 'three-nines',
    par: 2,
    start: [{ is: 'open' }, { is: 'hour' }, { is: 'dial', dials: { mtbf: 100, mttr: 1 } }],
    goals: [
      ({ dials }) => dials.mtbf === 100 && availabilityOf(dials.mtbf, dials.mttr) >= 0.999,
      ({ dials, restarted }) =>
        restarted !== null && restarted.isSame && restarted.wallMs <= dials.mttr * 3_600_000,
    ],
    solution: [{ is: 'dial', dials: { mtbf: 100, mttr: 0.1 } }, { is: 'restart' }],
  },
]
