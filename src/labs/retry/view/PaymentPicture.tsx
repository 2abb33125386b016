import { useMemo } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { Banner } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { RetrySettings } from '../model/settings.ts'
import type { RetryFilm } from '../playRetry.ts'
import { paymentScene, paymentSize, paymentTokens } from '../scene.ts'
import { retryWords } from '../words/index.ts'
import { euros } from './euros.ts'
import styles from './Picture.module.css'

interface PaymentPictureProps {
  readonly film: RetryFilm
  readonly settings: RetrySettings
  readonly playhead: Playhead
}

/** The till, the bank, the customer, and the messages under way. */
export const PaymentPicture = ({ film, settings, playhead }: PaymentPictureProps) => {
  const words = useWords(retryWords).stage
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const found = film.frames[count - 1]?.state ?? film.initial
  const state = found.world === 'payment' ? found : null
  const scene = useMemo(
    () => (state === null ? null : paymentScene(state, words, settings.keyed, euros)),
    [state, words, settings.keyed],
  )
  const tokens = useMemo(() => (state === null ? [] : paymentTokens(state, words)), [state, words])
  if (state === null || scene === null) return null
  return (
    <>
      {settings.retries > 0 && !settings.keyed && <Banner kind="warn">{words.notIdempotent}</Banner>}
      <div className={styles['scene']} data-world="payment">
        <Stage scene={scene} title={words.payments} size={paymentSize}>
          <Tokens tokens={tokens} playhead={playhead} />
        </Stage>
      </div>
      {film.frames.length === 0 && <p>{words.empty}</p>}
    </>
  )
}
