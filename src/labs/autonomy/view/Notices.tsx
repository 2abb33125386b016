import { Banner, Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { tooOldAt } from '../measures.ts'
import type { AutonomyEvent, AutonomyState } from '../state.ts'
import { autonomyWords } from '../words/index.ts'
import type { AutonomyRun } from './autonomyRun.ts'

type Frame = { readonly event: AutonomyEvent; readonly state: AutonomyState }

/** The last edit that a copy refused, while nobody has sent anything to the owner since. */
const refusedEdit = (frames: readonly Frame[]) => {
  const found = frames.findLast(
    ({ event, state: { last } }) =>
      last.is === 'refusedEdit' || (event.is === 'changed' && event.what !== null),
  )
  return found?.state.last.is === 'refusedEdit' ? found.state.last : null
}

/** What the world has to say by itself: copies that are too old, and an edit that was refused, with the way out. */
export const Notices = ({ run }: { readonly run: AutonomyRun }) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const { film, playhead } = run
  const { tick, staleKnown } = film.initial.rules
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / tick) * tick)
  const count = usePlayheadState(playhead, (state) => countUntil(film, state.now))
  const old = staleKnown ? tooOldAt(film, now) : []
  const refused = refusedEdit(film.frames.slice(0, count))
  return (
    <>
      {old.length > 0 && (
        <div data-metric="stale">
          <Banner kind="warn">{words.staleText(old.map((id) => stage.short[id]).join(', '))}</Banner>
        </div>
      )}
      {refused !== null && (
        <Banner
          kind="warn"
          title={words.refused(stage.contexts[refused.copy])}
          action={
            <Button
              size="small"
              kind="command"
              onClick={() =>
                void run.give({
                  is: 'changed',
                  what: { kind: 'CustomerMoved', customer: refused.customer },
                })
              }
            >
              {words.sendCommand}
            </Button>
          }
        >
          {words.refusedText}
        </Banner>
      )}
    </>
  )
}
