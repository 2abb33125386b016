import { Button, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { RetryInput } from '../isRetryInput.ts'
import type { RetryState } from '../model.ts'
import type { RetrySettings } from '../model/settings.ts'
import { retryWords } from '../words/index.ts'
import styles from './Choices.module.css'
import type { RetryRun } from './retryRun.ts'

interface ControlsProps {
  readonly run: RetryRun
  readonly settings: RetrySettings
  readonly state: RetryState
}

/** What somebody can do, at the moment where the playhead is. */
export const Controls = ({ run, settings, state }: ControlsProps) => {
  const words = useWords(retryWords).controls
  const give = (input: RetryInput) => (): void => void run.give(input)
  if (state.world === 'payment') {
    return (
      <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
        <Button size="small" kind="command" onClick={give({ is: 'paymentAsked' })}>
          {words.pay}
        </Button>
        <Button size="small" kind="danger" onClick={give({ is: 'lossArmed', what: 'request' })}>
          {words.loseRequest}
        </Button>
        <Button size="small" kind="danger" onClick={give({ is: 'lossArmed', what: 'reply' })}>
          {words.loseReply}
        </Button>
      </div>
    )
  }
  if (state.world !== 'load') return null
  return (
    <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
      {state.factor > 1 ? (
        <Button size="small" onClick={give({ is: 'speedSet', factor: 1 })}>
          {words.normal}
        </Button>
      ) : (
        <Button size="small" kind="danger" onClick={give({ is: 'speedSet', factor: 5 })}>
          {words.slow}
        </Button>
      )}
      <Button size="small" kind="danger" onClick={give({ is: 'serverRestarted' })}>
        {words.restart}
      </Button>
      {state.rate > 10 ? (
        <Button size="small" onClick={give({ is: 'rateSet', rate: 10 })}>
          {words.lessLoad}
        </Button>
      ) : (
        <Button size="small" onClick={give({ is: 'rateSet', rate: settings.rate })}>
          {words.fullLoad(settings.rate)}
        </Button>
      )}
      <Switch
        label={words.breaker}
        checked={settings.breaker}
        onChange={(checked) => void run.change('breaker', checked)}
      />
    </div>
  )
}
