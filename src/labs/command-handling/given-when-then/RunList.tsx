import { Lamp } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { TestRun } from '../notebook/notebook.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './TestPart.module.css'

const shown = 6

const Run = ({ run: { test, against, passed, actual } }: { readonly run: TestRun }) => {
  const words = useWords(commandHandlingWords).tests
  return (
    <li data-passed={passed}>
      <Lamp state={passed ? 'good' : 'bad'}>
        {words.deciders[against]}: {passed ? words.passed : words.failed}
      </Lamp>
      <p>
        {test.given.map((id) => words.given[id]).join(', ')} · {words.when[test.when]}
      </p>
      <dl>
        <div>
          <dt>{words.expected}</dt>
          <dd>{test.expected}</dd>
        </div>
        <div data-differs={!passed}>
          <dt>{words.actual}</dt>
          <dd>{actual.length === 0 ? words.nothing : actual.join(', ')}</dd>
        </div>
      </dl>
    </li>
  )
}

/** The last tests with what was expected and what came, newest first. */
export const RunList = ({ runs }: { readonly runs: readonly TestRun[] }) => {
  const words = useWords(commandHandlingWords).tests
  return (
    <section aria-label={words.runs} aria-live="polite" className={styles['runs']}>
      <h3>{words.runs}</h3>
      {runs.length === 0 && <p className={styles['note']}>{words.none}</p>}
      <ol reversed>
        {runs.slice(0, shown).map((run, index) => (
          // eslint-disable-next-line react/no-array-index-key -- a run has no name but its place
          <Run key={index} run={run} />
        ))}
      </ol>
    </section>
  )
}
