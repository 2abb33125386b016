import { judgeRegister, type RegisterVerdict } from '../../judge/index.ts'
import { stateAt, type Millis } from '../../kernel/index.ts'
import type { CapHistory } from './model/state.ts'
import type { CapFilm } from './playCap.ts'

/** What clients had asked and been answered up to `now`. What was not answered by then is pending. */
export const historyAt = (film: CapFilm, now: Millis): CapHistory => stateAt(film, now).history

const known = new WeakMap<CapHistory, RegisterVerdict>()

/** Whether what clients saw up to `now` is linearizable; places of guilty operations hold in the whole film. */
export const verdictAt = (film: CapFilm, now: Millis): RegisterVerdict => {
  const history = historyAt(film, now)
  const verdict = known.get(history) ?? judgeRegister(history)
  known.set(history, verdict)
  return verdict
}

/**
 * When the history stopped being linearizable; null when it never did. What is broken once stays broken, so that a
 * search by halves over the answers finds the first one that broke it.
 */
export const brokenSince = (film: CapFilm): Millis | null => {
  if (!('linearizable' in verdictAt(film, film.until)) || isLinearizable(film, film.until)) return null
  const answers = film.frames.filter(({ state }) => state.facts.some(({ is }) => is === 'answered'))
  let low = 0
  let high = answers.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isLinearizable(film, answers[middle]?.at ?? film.until)) low = middle + 1
    else high = middle
  }
  return answers[low]?.at ?? null
}

const isLinearizable = (film: CapFilm, now: Millis): boolean => {
  const verdict = verdictAt(film, now)
  return 'linearizable' in verdict && verdict.linearizable
}
