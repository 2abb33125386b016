import { useWords } from '../../../words/index.ts'
import type { CopiesState } from '../model/copies/state.ts'
import type { ScreenStyle } from '../model/settings.ts'
import { isUnmarked, shownBy } from '../screens.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'

interface AnnScreenProps {
  readonly state: CopiesState
  readonly style: ScreenStyle
}

/** What Ann's screen shows of the copy behind it; and, for us alone, whether it misleads her. */
export const AnnScreen = ({ state, style }: AnnScreenProps) => {
  const { controls: words, stage } = useWords(eventualWords)
  const shown = shownBy(style, state)
  const { says, version, pending, asOf } = shown
  const misleads = isUnmarked(shown, state)
  const status = { saved: words.saved, busy: words.busy, confirmed: words.confirmed, pending: '' }
  return (
    <section
      className={styles['screen']}
      aria-label={words.screenTitle(words.screens[style])}
      data-says={says ?? 'nothing'}
      data-misleads={misleads}
    >
      <h3>{words.screenTitle(words.screens[style])}</h3>
      <p className={styles['card']}>
        <span>
          {words.appointment}{' '}
          <strong>
            <output data-metric="screenShows">{version === null ? '…' : stage.clock(version)}</output>
          </strong>
          {asOf !== null && <small> {words.asOf(words.seconds(asOf))}</small>}
        </span>
        <output data-metric="screenSays">
          {pending !== null ? words.pending(stage.clock(pending)) : says === null ? '' : status[says]}
        </output>
      </p>
      {misleads && <p className={styles['lie']}>{words.lying}</p>}
    </section>
  )
}
