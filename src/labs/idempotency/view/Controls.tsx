import { SettingSlider } from '../../../session/index.ts'
import { Button, Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { IdempotencyInput } from '../model.ts'
import { premium } from '../model/settings.ts'
import { idempotencyWords } from '../words/index.ts'
import styles from './Idempotency.module.css'
import type { IdempotencyRun } from './idempotencyRun.ts'

interface ControlsProps {
  readonly run: IdempotencyRun
}

const optionsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

const Payments = ({ run }: ControlsProps) => {
  const words = useWords(idempotencyWords)
  const button = (label: string, input: IdempotencyInput, isCommand = false) => (
    <Button size="small" {...(isCommand ? { kind: 'command' } : {})} onClick={() => void run.give(input)}>
      {label}
    </Button>
  )
  return (
    <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
      {button(words.pay, { is: 'paidByHand', amount: premium }, true)}
      {button(words.againSame, { is: 'pressedAgain', key: 'same' })}
      {button(words.againNew, { is: 'pressedAgain', key: 'new' })}
      {button(words.againOther, { is: 'pressedAgain', key: 'otherAmount' })}
      {button(words.trapRequest, { is: 'trapSet', of: 'request' })}
      {button(words.trapReply, { is: 'trapSet', of: 'reply' })}
    </div>
  )
}

/** What stands on the stage and how it is set; and what somebody can do. */
export const Controls = ({ run }: ControlsProps) => {
  const words = useWords(idempotencyWords)
  const choice = (name: string, label: string, texts: Readonly<Record<string, string>>) => (
    <Select
      label={label}
      value={String(run.settings[name])}
      options={optionsOf(texts)}
      onChange={(event) => void run.change(name, event.target.value)}
    />
  )
  const toggle = (name: string, label: string) => (
    <Switch
      label={label}
      checked={run.settings[name] === true}
      onChange={(checked) => void run.change(name, checked)}
    />
  )
  const isReplicas = run.settings['world'] === 'replicas'
  return (
    <>
      <div className={styles['choices']} data-lab-controls>
        {choice('world', words.world, words.worlds)}
        {isReplicas
          ? choice('instances', words.instances, { 1: '1', 2: '2', 3: '3' })
          : choice('delivery', words.delivery, words.deliveries)}
        {!isReplicas && choice('command', words.command, words.commands)}
      </div>
      <div className={styles['dials']} data-lab-controls>
        {isReplicas ? (
          <>
            <SettingSlider
              run={run}
              name="availability"
              label={words.availability}
              text={words.share}
              step={0.001}
            />
            <SettingSlider
              run={run}
              name="together"
              label={words.together}
              text={words.percent}
              step={0.05}
            />
            {toggle('database', words.database)}
          </>
        ) : (
          <>
            {toggle('keyed', words.keyed)}
            <SettingSlider run={run} name="copies" label={words.copies} text={words.plain} />
          </>
        )}
      </div>
      {!isReplicas && <Payments run={run} />}
    </>
  )
}
