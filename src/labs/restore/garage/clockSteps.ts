const fromMinute = 8 * 60
const perStep = 5

/** How many steps of five minutes the sliders have, from 08:00 to 16:00. */
export const clockSteps = (16 * 60 - fromMinute) / perStep

/** The clock at a step, as `13:05`. */
export const clockAt = (step: number): string => {
  const minute = fromMinute + step * perStep
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** The step of a clock, as `13:05`; rounded down. */
export const stepOf = (clock: string): number =>
  Math.floor((Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) - fromMinute) / perStep)
