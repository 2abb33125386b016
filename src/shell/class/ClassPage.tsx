import { courseWords, labsOfClasses, type LabId } from '../../course/index.ts'
import { Disclosure } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useProjection } from '../../workspace/index.ts'
import styles from './Class.module.css'
import { ClassLink } from './ClassLink.tsx'
import { classRecord, textsOf, type ClassRecord } from './classRecord.ts'
import type { ClassPlace } from './join/classAddress.ts'
import { OpenClass } from './OpenClass.tsx'
import { Answers } from './Answers.tsx'
import { useStudy } from '../useStudy.ts'
import { classWords } from './words.ts'

interface CurrentProps {
  readonly place: ClassPlace
  readonly lab: LabId
  readonly record: ClassRecord
}

const Current = ({ place, lab, record }: CurrentProps) => {
  const words = useWords(classWords)
  const course = useWords(courseWords)
  const study = useStudy(lab)
  return (
    <>
      <section aria-label={words.current(place.code, course.labs[lab].title)}>
        <h2>{words.current(place.code, course.labs[lab].title)}</h2>
        <ClassLink place={place} />
      </section>
      {study === undefined && <p role="status">{words.loading}</p>}
      {study === null && <p>{words.noQuestions}</p>}
      {study != null && (
        <Answers key={place.code} place={place} study={study} texts={textsOf(record, place.code)} />
      )}
    </>
  )
}

/** Where a lecturer opens a class, gives its link away, and collects answers without any server. */
export const ClassPage = () => {
  const words = useWords(classWords)
  const [{ state: record }] = useProjection(classRecord)
  const { current } = record
  const lab = labsOfClasses.find((id) => id === current?.lab)
  return (
    <div className={styles['page']}>
      <h1>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      {current === null || lab === undefined ? (
        <section aria-label={words.open}>
          <h2>{words.open}</h2>
          <OpenClass />
        </section>
      ) : (
        <>
          <Current key={current.code} place={current} lab={lab} record={record} />
          <Disclosure summary={words.openAnother}>
            <OpenClass />
          </Disclosure>
        </>
      )}
    </div>
  )
}
