import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { scriptOfDeeds } from '../deeds/scriptOfDeeds.ts'
import { watchDeeds } from '../deeds/watchDeeds.ts'
import styles from './FilmChoices.module.css'
import { RunFilm } from './RunFilm.tsx'
import { saveFile } from './saveFile.ts'
import { runFilmWords } from './words.ts'

/** Begins to record; the returned function ends it and saves the script. */
const recordScript = (): (() => void) => {
  const address = (location.hash === '' ? '#/' : location.hash).slice(1)
  const title = document.querySelector('h1')?.textContent ?? 'Replayground'
  const end = watchDeeds()
  return () => {
    const script = scriptOfDeeds({ title, address, list: end() })
    saveFile(new Blob([script], { type: 'text/plain' }), 'my-demo.film.ts')
  }
}

/** What can be filmed from here: the run on screen, or a script of what one does from now on. */
export const FilmChoices = ({ onRecord }: { readonly onRecord: (stop: () => void) => void }) => {
  const words = useWords(runFilmWords)
  return (
    <div className={styles['choices']}>
      <RunFilm />
      <section aria-label={words.script}>
        <h3>{words.script}</h3>
        <p>{words.scriptText}</p>
        <Button onClick={() => onRecord(recordScript())}>{words.record}</Button>
      </section>
    </div>
  )
}
