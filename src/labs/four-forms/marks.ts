import type { Millis } from '../../kernel/index.ts'
import { divergentRows } from './measures.ts'
import { formIds } from './model/lane.ts'
import type { FormsState } from './model.ts'
import type { FormsFilm } from './playForms.ts'

/** A notable moment; the words make a sentence of it. */
export interface FormsMark {
  readonly at: Millis
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
  readonly key: 'moved' | 'notTaken' | 'stopped' | 'started' | 'joined' | 'agreed'
}

const differs = (state: FormsState): boolean => formIds.some((form) => divergentRows(state.lanes[form]) > 0)

/** The notable moments of a film, ascending. */
export const formsMarks = (film: FormsFilm): readonly FormsMark[] => {
  let before = film.initial
  return film.frames.flatMap(({ at, state }): readonly FormsMark[] => {
    const { last } = state
    const agreed = differs(before) && !differs(state)
    before = state
    const marks: FormsMark[] = agreed ? [{ at, kind: 'note', key: 'agreed' }] : []
    if (last.is === 'moved')
      return [
        ...marks,
        { at, kind: last.taken ? 'event' : 'rejection', key: last.taken ? 'moved' : 'notTaken' },
      ]
    if (last.is === 'stopped') return [...marks, { at, kind: 'failure', key: 'stopped' }]
    if (last.is === 'started' || last.is === 'joined') return [...marks, { at, kind: 'note', key: last.is }]
    return marks
  })
}

const kindOf = (state: FormsState) =>
  state.up ? (differs(state) ? ('stale' as const) : ('ok' as const)) : ('down' as const)

/** How the world fared, ascending and without overlap: where a copy is behind, and where the owner is down. */
export const formsHealth = ({ frames, until, initial }: FormsFilm) => {
  const segments: { from: Millis; to: Millis; kind: 'ok' | 'stale' | 'down' }[] = []
  let from = 0
  let kind: 'ok' | 'stale' | 'down' = kindOf(initial)
  const close = (to: Millis): void => {
    if (to > from) segments.push({ from, to, kind })
  }
  for (const { at, state } of frames) {
    const next = kindOf(state)
    if (next === kind) continue
    close(at)
    from = at
    kind = next
  }
  close(until)
  return segments
}
