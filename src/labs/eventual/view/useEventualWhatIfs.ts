import { useOfferWhatIfs, type OfferedWhatIf } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EventualInput, EventualState } from '../model.ts'
import { eventualWords } from '../words/index.ts'
import type { EventualRun } from './eventualRun.ts'

/** Offers what can be tried where the playhead stands: a change, a look, a copy cut off; a customer at a desk. */
export const useEventualWhatIfs = (run: EventualRun, state: EventualState): void => {
  const { controls, stage } = useWords(eventualWords)
  const offered = (): readonly OfferedWhatIf<EventualInput>[] => {
    switch (state.world) {
      case 'copies':
        return [
          {
            id: 'write',
            to: stage.ann,
            label: controls.annWrites,
            input: { is: 'wished', who: 'ann', f: 'w' },
          },
          { id: 'ann', to: stage.ann, label: controls.annReads, input: { is: 'wished', who: 'ann', f: 'r' } },
          { id: 'bob', to: stage.bob, label: controls.bobReads, input: { is: 'wished', who: 'bob', f: 'r' } },
          ...state.copies.map(({ id, cut }) => ({
            id: `${cut ? 'join' : 'cut'} ${id}`,
            to: stage.copy(id + 1),
            label: cut ? controls.join : controls.cut,
            input: { is: cut ? 'joined' : 'cut', copy: id } as const,
          })),
        ]
      case 'board':
        return ([0, 1] as const).map((desk) => ({
          id: `desk ${desk}`,
          to: stage.desks[desk],
          label: controls.customerAt(stage.desks[desk]),
          input: { is: 'walkedIn', desk },
        }))
      case 'everyday':
        return []
    }
  }
  useOfferWhatIfs(run, offered())
}
