import { useOfferWhatIfs, type OfferedWhatIf } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import type { RetryInput } from '../isRetryInput.ts'
import type { RetryState } from '../model.ts'
import type { RetrySettings } from '../model/settings.ts'
import { retryWords } from '../words/index.ts'
import type { RetryRun } from './retryRun.ts'

type Controls = (typeof retryWords)['en']['controls']

/** All that can be tried in the world that is shown; two of the four worlds take nothing. */
const retryWhatIfs = (
  state: RetryState,
  settings: RetrySettings,
  words: Controls,
): readonly OfferedWhatIf<RetryInput>[] => {
  const to = words.now
  switch (state.world) {
    case 'payment':
      return [
        { id: 'request', to, label: words.loseRequest, input: { is: 'lossArmed', what: 'request' } },
        { id: 'reply', to, label: words.loseReply, input: { is: 'lossArmed', what: 'reply' } },
        { id: 'pay', to, label: words.pay, input: { is: 'paymentAsked' } },
      ]
    case 'load':
      return [
        state.factor > 1
          ? { id: 'normal', to, label: words.normal, input: { is: 'speedSet', factor: 1 } }
          : { id: 'slow', to, label: words.slow, input: { is: 'speedSet', factor: 5 } },
        { id: 'restart', to, label: words.restart, input: { is: 'serverRestarted' } },
        state.rate > 10
          ? { id: 'less', to, label: words.lessLoad, input: { is: 'rateSet', rate: 10 } }
          : {
              id: 'full',
              to,
              label: words.fullLoad(settings.rate),
              input: { is: 'rateSet', rate: settings.rate },
            },
      ]
    case 'waves':
    case 'order':
      return []
  }
}

/** Offers what can be tried where the playhead stands. */
export const useRetryWhatIfs = (run: RetryRun, state: RetryState, settings: RetrySettings): void =>
  useOfferWhatIfs(run, retryWhatIfs(state, settings, useWords(retryWords).controls))
