import type { LearnerRecord, Sureness } from './learnerRecord.ts'

/** How often somebody who was so sure was right. */
export interface CalibrationPoint {
  /** In per cent. */
  readonly sure: Sureness
  /** Questions that were answered so; skipped ones do not count. */
  readonly asked: number
  readonly right: number
}

const degrees: readonly Sureness[] = [50, 75, 95]

/** How sure against how right, over all labs. Somebody well calibrated is right in 75 of 100 cases of "75 % sure". */
export const calibration = ({ bets }: LearnerRecord): readonly CalibrationPoint[] => {
  const answered = Object.values(bets)
    .flatMap((ofLab) => Object.values(ofLab))
    .filter(({ answer }) => answer !== null)
  return degrees.map((sure) => {
    const alike = answered.filter((bet) => bet.sure === sure)
    return { sure, asked: alike.length, right: alike.filter(({ right }) => right).length }
  })
}
