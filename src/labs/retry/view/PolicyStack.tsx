import { ArrowDown, ArrowUp } from 'lucide-react'
import type { PolicyName } from '../../../resilience/index.ts'
import { IconButton, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { OrderState } from '../model/order/orderModel.ts'
import { switchOf, type RetrySettings } from '../model/settings.ts'
import { retryWords } from '../words/index.ts'
import styles from './Picture.module.css'
import type { RetryRun } from './retryRun.ts'

interface PolicyStackProps {
  readonly state: OrderState
  readonly settings: RetrySettings
  readonly run: RetryRun | null
}

const moved = (order: readonly PolicyName[], from: number, to: number): string => {
  const name = order[from]
  if (name === undefined) return order.join(' ')
  return order.toSpliced(from, 1).toSpliced(to, 0, name).join(' ')
}

interface MovesProps {
  readonly run: RetryRun
  readonly order: readonly PolicyName[]
  readonly index: number
  readonly name: PolicyName
}

const Moves = ({ run, order, index, name }: MovesProps) => {
  const words = useWords(retryWords)
  const { controls, policies } = words
  const to = (place: number) => (): void => void run.change('order', moved(order, index, place))
  return (
    <span className={styles['moves']}>
      <IconButton
        size="small"
        name={controls.up(policies[name])}
        disabled={index === 0}
        onClick={to(index - 1)}
      >
        <ArrowUp aria-hidden size={18} />
      </IconButton>
      <IconButton
        size="small"
        name={controls.down(policies[name])}
        disabled={index === order.length - 1}
        onClick={to(index + 1)}
      >
        <ArrowDown aria-hidden size={18} />
      </IconButton>
    </span>
  )
}

/** Policies from the outside in, each with what it did; and the service at the heart. Only what ran counts as active. */
export const PolicyStack = ({ state, settings, run }: PolicyStackProps) => {
  const words = useWords(retryWords)
  const { controls, policies } = words
  const did = (name: PolicyName): string => {
    if (!settings.stack.includes(name)) return controls.notUsed
    return state.entered[name] === 0
      ? controls.notYet
      : controls.acted(state.entered[name], state.acted[name])
  }
  return (
    <section aria-label={controls.stack}>
      <ol className={styles['stack']}>
        {settings.order.map((name, index) => {
          const isUsed = settings.stack.includes(name)
          return (
            <li
              key={name}
              className={styles['policy']}
              data-policy={name}
              data-used={isUsed}
              style={{ marginInlineStart: `${index * 1.25}rem` }}
            >
              {run === null ? (
                <strong>{policies[name]}</strong>
              ) : (
                <Switch
                  label={policies[name]}
                  checked={isUsed}
                  onChange={(checked) => void run.change(switchOf[name], checked)}
                />
              )}
              <span data-metric={run === null ? undefined : `did ${name}`}>{did(name)}</span>
              {run !== null && <Moves run={run} order={settings.order} index={index} name={name} />}
            </li>
          )
        })}
        <li className={styles['policy']} data-service style={{ marginInlineStart: '5rem' }}>
          <strong>{controls.service}</strong>
          <span>{words.scripts[settings.script]}</span>
        </li>
      </ol>
    </section>
  )
}
