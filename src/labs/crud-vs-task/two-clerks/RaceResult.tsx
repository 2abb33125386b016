import { CircleCheck, CircleX } from 'lucide-react'
import { useWords } from '../../../words/index.ts'
import type { Race } from '../notebook/notebook.ts'
import { Note } from '../recorded/Note.tsx'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './TwoClerks.module.css'

/** What the second save took away. */
export const LostUpdate = ({ race }: { readonly race: Race }) => {
  const words = useWords(crudVsTaskWords)
  return (
    <section
      className={styles['result']}
      data-tone="bad"
      aria-label={words.race.lostTitle}
      data-metric="lost"
    >
      <h3>
        <CircleX aria-hidden size={20} /> {words.race.lostTitle}
      </h3>
      <ul>
        {race.lost.map(({ column, before, after }) => (
          <li key={column}>{words.race.lost(words.screen.fields[column], before, after)}</li>
        ))}
      </ul>
      <p>
        {words.race.whyLost} {words.race.nobodyTold}
      </p>
      <p>{words.race.fair}</p>
    </section>
  )
}

/** Why nothing was lost on the other side. */
export const KeptBoth = ({ race }: { readonly race: Race }) => {
  const words = useWords(crudVsTaskWords).race
  const { conflict, stored } = race
  return (
    <section className={styles['result']} data-tone="good" aria-label={words.keptTitle} data-metric="kept">
      <h3>
        <CircleCheck aria-hidden size={20} /> {words.keptTitle}
      </h3>
      <ol>
        {stored.map(({ eventType, version }) => (
          <li key={version}>
            <Note title={eventType} small={words.version(version)} />
          </li>
        ))}
      </ol>
      {conflict !== null && (
        <p>
          {words.conflict(conflict.expected, conflict.actual)} {words.decided}
        </p>
      )}
      <p>{words.why}</p>
    </section>
  )
}
