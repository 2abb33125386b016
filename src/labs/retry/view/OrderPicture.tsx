import { stateAt } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { operationCount, type OrderState } from '../model/order/orderModel.ts'
import type { RetrySettings } from '../model/settings.ts'
import type { RetryFilm } from '../playRetry.ts'
import { retryWords } from '../words/index.ts'
import { PolicyStack } from './PolicyStack.tsx'
import type { RetryRun } from './retryRun.ts'
import styles from './Picture.module.css'

interface OrderPictureProps {
  readonly film: RetryFilm
  readonly settings: RetrySettings
  readonly playhead: Playhead
  /** The run whose order can be changed; null for the film beside it. */
  readonly run: RetryRun | null
}

/** One card for each user: waiting, or what they got and when. */
const Users = ({ state }: { readonly state: OrderState }) => {
  const words = useWords(retryWords).stage
  return (
    <section aria-label={words.users}>
      <ol className={styles['users']}>
        {Array.from({ length: operationCount }, (_, index) => {
          const told = state.told[index]
          return (
            // oxlint-disable-next-line react/no-array-index-key -- users do not move
            <li key={index} className={styles['user']} data-outcome={told?.outcome}>
              <span>{words.user(index + 1)}</span>
              <strong>
                {told === undefined
                  ? index < state.asked
                    ? words.asking
                    : words.toAsk
                  : words.told[told.outcome]}
              </strong>
              <span>{told === undefined ? ' ' : words.waited(told.waited)}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The policies in their order, what each did so far, and what users got. */
export const OrderPicture = ({ film, settings, playhead, run }: OrderPictureProps) => {
  const words = useWords(retryWords).stage
  const state = usePlayheadState(playhead, ({ now }) => stateAt(film, now))
  if (state.world !== 'order') return null
  return (
    <>
      <Users state={state} />
      <PolicyStack state={state} settings={settings} run={run} />
      <p>
        <Measured origin="simulated" metric={run === null ? 'callsBeside' : 'calls'}>
          {words.calls(state.calls)}
        </Measured>
      </p>
    </>
  )
}
