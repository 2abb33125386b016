import { courseWords, labs } from '../../course/index.ts'
import { useLearner, type LearnerRecord } from '../../teaching/index.ts'
import { EmptyState } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { CalibrationPlot } from './CalibrationPlot.tsx'
import { KeepRecord } from './KeepRecord.tsx'
import styles from './ProgressPage.module.css'
import { progressWords } from './words.ts'

const LabRows = ({ record }: { readonly record: LearnerRecord }) => {
  const words = useWords(progressWords)
  const course = useWords(courseWords)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.lab}</th>
          <th scope="col">{words.steps}</th>
          <th scope="col">{words.predictions}</th>
          <th scope="col">{words.challenges}</th>
        </tr>
      </thead>
      <tbody>
        {labs.map(({ id }) => {
          const bets = Object.values(record.bets[id] ?? {})
          const answered = bets.filter(({ answer }) => answer !== null)
          const skipped = bets.length - answered.length
          return (
            <tr key={id} data-lab-progress={id}>
              <th scope="row">
                <a href={`#/labs/${id}`}>{course.labs[id].title}</a>
              </th>
              <td>{record.shown[id]?.length ?? 0}</td>
              <td>
                {words.of(answered.filter(({ right }) => right).length, answered.length)}
                {skipped > 0 && words.skipped(skipped)}
              </td>
              <td>{Object.keys(record.solved[id] ?? {}).length}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What one did so far: a projection of the learner's record. */
export const ProgressPage = () => {
  const words = useWords(progressWords)
  const learner = useLearner()
  const { record } = learner
  const isEmpty = [record.shown, record.bets, record.solved].every((part) => Object.keys(part).length === 0)
  return (
    <div className={styles['page']}>
      <h1>{words.title}</h1>
      <p className={styles['lead']}>
        {words.lead} {words.record(record.number)}.
      </p>
      {isEmpty ? (
        <EmptyState title={words.nothing}>{words.nothingYet}</EmptyState>
      ) : (
        <>
          <section aria-label={words.labs}>
            <h2>{words.labs}</h2>
            <LabRows record={record} />
          </section>
          <section aria-label={words.calibration}>
            <h2>{words.calibration}</h2>
            <p className={styles['lead']}>{words.calibrationLead}</p>
            <CalibrationPlot record={record} />
          </section>
        </>
      )}
      <KeepRecord learner={learner} />
      <p>
        <a href="#/class">{words.toClass}</a>
      </p>
    </div>
  )
}
