import { stateAt, type Millis, type Timed } from '../../kernel/index.ts'
import type { Prediction, TaughtStep } from '../../teaching/index.ts'
import { metersAt, staleReadsOf } from './meters.ts'
import type { CapInput } from './model/events.ts'
import type { CapMode, CapVariant } from './model/settings.ts'
import type { CapFilm } from './playCap.ts'
import { perOperationInputs, scenarioInputs, scenarioMoments as moments } from './scenario.ts'
import { verdictAt } from './verdict.ts'

export type LessonStepId =
  | 'bay'
  | 'rounds'
  | 'cut'
  | 'pending'
  | 'available'
  | 'verdict'
  | 'converge'
  | 'siblings'
  | 'heal'
  | 'choice'
  | 'per-operation'

/** One step: which film it is about, where it begins and ends, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly mode: CapMode
  readonly variant: CapVariant
  /** Where the playhead is put, and what `holds` is asked about. */
  readonly from: Millis
  readonly until: Millis
  /** Where the playhead stands while the question is asked on the stage. Default `from`. */
  readonly askAt?: Millis
  /** What is given in its film. */
  readonly inputs: readonly Timed<CapInput>[]
  readonly holds: (film: CapFilm) => boolean
}

const opAt = (film: CapFilm, called: Millis) =>
  stateAt(film, film.until).history.ops.find(({ call }) => call === called)

const isLinearizable = (film: CapFilm, at: Millis): boolean => {
  const verdict = verdictAt(film, at)
  return 'linearizable' in verdict && verdict.linearizable
}

const bet = (right: 'first' | 'second'): Prediction => ({
  kind: 'choice',
  options: ['first', 'second'],
  right,
})

const place = (right: string, options: readonly string[]): Prediction => ({ kind: 'stage', options, right })

const all = (what: 'client' | 'replica'): readonly string[] => [1, 2, 3].map((number) => `${what} ${number}`)

/** While both acknowledgements of the first write are on their way. */
const acknowledging: Millis = 280

/** The message with which an operation that began at `called` was answered; as the picture names it. */
const answeredBy = (film: CapFilm, called: Millis): string | null => {
  const end = opAt(film, called)?.ret
  const frame = film.frames.find(({ at, event }) => at === end && event.is === 'arrived')
  return frame?.event.is === 'arrived' ? `message ${frame.event.id}` : null
}

/** The clients that read what had been overwritten. */
const staleReaders = (film: CapFilm): readonly string[] => {
  const { history } = stateAt(film, film.until)
  return staleReadsOf(history).map(({ read }) => `client ${(history.ops[read]?.client ?? 0) + 1}`)
}

/** The replicas that hold something older than another one does. */
const behind = (film: CapFilm, at: Millis): readonly string[] => {
  const { replicas } = stateAt(film, at)
  const newest = Math.max(...replicas.map(({ held }) => held.tag.counter))
  return replicas.filter(({ held }) => held.tag.counter < newest).map(({ id }) => `replica ${id + 1}`)
}

const step = (
  id: LessonStepId,
  mode: CapMode,
  at: readonly [from: Millis, until: Millis],
  rest: Pick<LessonStep, 'holds' | 'predict'> & Partial<Pick<LessonStep, 'variant' | 'inputs' | 'askAt'>>,
): LessonStep => ({ id, mode, variant: 'sound', inputs: scenarioInputs, from: at[0], until: at[1], ...rest })

const afterCut = moments.minorityRead + 500

/** The lesson: ten steps over one scripted scenario. What a step says is borne out by `holds`. */
export const capLesson: readonly LessonStep[] = [
  step('bay', 'cp', [0, moments.cut - 50], {
    holds: (film) => opAt(film, moments.healthyRead)?.v === opAt(film, moments.healthyWrite)?.v,
  }),
  step('rounds', 'cp', [moments.healthyWrite, moments.cut - 50], {
    askAt: acknowledging,
    predict: place('message 6', ['message 6', 'message 7']),
    holds: (film) =>
      answeredBy(film, moments.healthyWrite) === 'message 6' &&
      opAt(film, moments.healthyWrite)?.rounds === 2 &&
      opAt(film, moments.healthyRead)?.rounds === 2,
  }),
  step('cut', 'cp', [moments.cut, moments.minorityRead], {
    predict: bet('second'),
    holds: (film) =>
      opAt(film, moments.minorityWrite)?.outcome === 'timedOut' &&
      opAt(film, moments.majorityWrite)?.outcome === 'answered',
  }),
  step('pending', 'cp', [moments.minorityWrite, afterCut], {
    holds: (film) => opAt(film, moments.minorityWrite)?.ret === null && isLinearizable(film, film.until),
  }),
  step('available', 'ap', [moments.cut, afterCut], {
    predict: bet('first'),
    holds: (film) =>
      opAt(film, moments.minorityRead)?.v === opAt(film, moments.minorityWrite)?.v &&
      opAt(film, moments.majorityWrite)?.outcome === 'answered',
  }),
  step('verdict', 'ap', [moments.minorityRead, moments.majorityRead + 100], {
    predict: place('client 3', all('client')),
    holds: (film) => !isLinearizable(film, film.until) && staleReaders(film).join() === 'client 3',
  }),
  step('converge', 'ap', [moments.heal, moments.end], {
    predict: bet('first'),
    holds: (film) => {
      const { divergence, lostWrites } = metersAt(film, film.until)
      return divergence === 1 && lostWrites === 1
    },
  }),
  step('siblings', 'siblings', [moments.heal, moments.end], {
    holds: (film) =>
      metersAt(film, film.until).lostWrites === 0 &&
      (opAt(film, moments.readAfterHeal)?.values.length ?? 0) > 1,
  }),
  step('heal', 'cp', [moments.heal, moments.heal + 300], {
    askAt: moments.heal - 100,
    predict: place('replica 3', all('replica')),
    holds: (film) =>
      metersAt(film, moments.heal + 1).divergence > 1 &&
      behind(film, moments.heal + 1).join() === 'replica 3' &&
      isLinearizable(film, film.until),
  }),
  step('choice', 'cp', [moments.cut, afterCut], {
    variant: 'waitForAll',
    predict: bet('second'),
    holds: (film) =>
      [moments.minorityWrite, moments.majorityWrite, moments.minorityRead, moments.majorityRead].every(
        (at) => opAt(film, at)?.outcome !== 'answered' || (opAt(film, at)?.ret ?? 0) > moments.heal,
      ),
  }),
  step('per-operation', 'cp', [moments.cut, moments.heal], {
    predict: bet('first'),
    inputs: perOperationInputs,
    holds: (film) =>
      opAt(film, moments.minorityWrite)?.outcome === 'timedOut' &&
      opAt(film, moments.minorityRead)?.outcome === 'answered' &&
      opAt(film, moments.minorityRead)?.v !== opAt(film, moments.majorityRead)?.v,
  }),
]
