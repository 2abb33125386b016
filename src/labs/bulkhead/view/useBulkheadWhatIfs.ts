import { useOfferWhatIfs, type OfferedWhatIf } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import type { BulkheadInput } from '../isBulkheadInput.ts'
import type { BulkheadState } from '../model.ts'
import { serviceNames } from '../model/garage/garageModel.ts'
import { bulkheadWords } from '../words/index.ts'
import type { BulkheadRun } from './bulkheadRun.ts'

const conditions = ['up', 'slow', 'hangs'] as const

/** All that can be tried in the world that is shown. */
const bulkheadWhatIfs = (
  state: BulkheadState,
  { controls, services }: (typeof bulkheadWords)['en'],
): readonly OfferedWhatIf<BulkheadInput>[] => {
  const to = controls.now
  switch (state.world) {
    case 'pools':
      return conditions
        .filter((condition) => condition !== state.condition)
        .map((condition) => ({
          id: condition,
          to,
          label: controls.conditions[condition],
          input: { is: 'conditionSet', condition },
        }))
    case 'garage':
      return [
        ...serviceNames.map((service) => ({
          id: service,
          to,
          label: controls.fail(services[service]),
          input: { is: 'faultInjected', service } as const,
        })),
        { id: 'repair', to, label: controls.repair, input: { is: 'repaired' } },
      ]
  }
}

/** Offers what can be tried where the playhead stands. */
export const useBulkheadWhatIfs = (run: BulkheadRun, state: BulkheadState): void =>
  useOfferWhatIfs(run, bulkheadWhatIfs(state, useWords(bulkheadWords)))
