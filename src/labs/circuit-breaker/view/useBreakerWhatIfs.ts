import { useOfferWhatIfs } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import { healths, type BreakerLabState } from '../model/state.ts'
import { breakerWords } from '../words/index.ts'
import type { BreakerRun } from './breakerRun.ts'

/** Offers what can be tried where the playhead stands: another health of the supplier, or one more call. */
export const useBreakerWhatIfs = (run: BreakerRun, state: BreakerLabState): void => {
  const { controls, healths: names } = useWords(breakerWords)
  useOfferWhatIfs(run, [
    ...healths
      .filter((health) => health !== state.health)
      .map((health) => ({
        id: health,
        to: controls.health,
        label: names[health],
        input: { is: 'supplierSet', health } as const,
      })),
    { id: 'call', to: controls.title, label: controls.call, input: { is: 'called' } },
  ])
}
