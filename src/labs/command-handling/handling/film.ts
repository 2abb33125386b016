import type { Mark } from '../../../playhead/index.ts'
import type { Stage, Step, Trace } from './stage.ts'

/** Each step is on screen for this long at speed 1, in milliseconds; its measured time is told in words. */
export const msPerStep = 800

/** Where each step begins, in film time; the first is shown at 0 already. */
export const stopsOf = (trace: Trace): readonly number[] =>
  trace.steps.slice(1).map((_, index) => (index + 1) * msPerStep)

/** How many steps are to be seen at a moment of the film; at least 1 when there are any. */
export const shownAt = (trace: Trace, now: number): number =>
  Math.min(trace.steps.length, Math.floor(now / msPerStep) + 1)

/** What a step really took, in milliseconds. */
export const tookOf = (steps: readonly Step[], index: number): number =>
  Math.max(0, (steps[index]?.at ?? 0) - (steps[index - 1]?.at ?? 0))

const kindOf = (stage: Stage): Mark['kind'] | null => {
  switch (stage.is) {
    case 'asked':
    case 'ruled':
      return stage.check.holds ? null : 'rejection'
    case 'refused':
      return 'rejection'
    case 'raised':
      return 'event'
    case 'failed':
      return 'failure'
    case 'loaded':
    case 'stored':
      return 'note'
    case 'received':
    case 'mapped':
    case 'published':
      return null
  }
}

/** The steps worth a mark. */
export const marksOf = (trace: Trace, nameOf: (stage: Stage) => string): readonly Mark[] =>
  trace.steps.flatMap(({ stage }, index) => {
    const kind = kindOf(stage)
    return kind === null ? [] : [{ at: index * msPerStep, label: nameOf(stage), kind }]
  })
