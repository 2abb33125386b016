import { ShareError } from '../../../session/index.ts'
import { Banner, Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { SharedProgram } from '../share/programLink.ts'
import { playgroundWords } from '../words/index.ts'
import styles from './Playground.module.css'

interface ForeignProps {
  readonly shared: SharedProgram | ShareError
  readonly onRun: (shared: SharedProgram) => void
  readonly onLeave: () => void
}

/** Somebody else's program, shown before anything of it runs; or what is wrong with its link. */
export const Foreign = ({ shared, onRun, onLeave }: ForeignProps) => {
  const { screen: words } = useWords(playgroundWords)
  const leave = (
    <Button size="small" onClick={onLeave}>
      {words.doNotRun}
    </Button>
  )
  if (shared instanceof ShareError) {
    return (
      <Banner kind="error" title={words.badLink} action={leave}>
        {shared.message}
      </Banner>
    )
  }
  return (
    <div className={styles['foreign']}>
      <Banner kind="warn" title={words.foreignTitle}>
        {words.foreign(shared.events.length)}
      </Banner>
      <div className={styles['tools']}>
        <Button size="small" kind="primary" onClick={() => onRun(shared)}>
          {words.runIt}
        </Button>
        {leave}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long code scrolls by keys */}
      <pre className={styles['code']} tabIndex={0} role="region" aria-label={words.foreignCode}>
        {shared.program}
      </pre>
    </div>
  )
}
