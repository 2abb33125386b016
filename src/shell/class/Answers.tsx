import { useMemo, useState } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { Banner, Button, EmptyState, Switch, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useEventStore } from '../../workspace/index.ts'
import styles from './Class.module.css'
import { classStream, type ClassEntry } from './classRecord.ts'
import { Collect } from './collect/Collect.tsx'
import { FileDrop } from './collect/FileDrop.tsx'
import { textInFile } from './collect/readSource.ts'
import { handInFor, sortTexts, type RefusedSource, type Sorted, type Source } from './collect/sortTexts.ts'
import { countClass, type ClassCount } from './count/countClass.ts'
import { Distribution } from './count/Distribution.tsx'
import type { ClassPlace } from './join/classAddress.ts'
import { classWords } from './words.ts'

interface AnswersProps {
  readonly place: ClassPlace
  readonly study: StudySheet
  /** What was handed in so far. */
  readonly texts: readonly string[]
}

interface RefusedProps {
  readonly refused: readonly RefusedSource[]
  readonly onForget: () => void
}

const RefusedList = ({ refused, onForget }: RefusedProps) => {
  const words = useWords(classWords)
  if (refused.length === 0) return null
  return (
    <Banner
      kind="error"
      title={words.refused(refused.length)}
      action={
        <Button size="small" onClick={onForget}>
          {words.forget}
        </Button>
      }
    >
      <ul className={styles['refused']} data-refused>
        {refused.map(({ name, refusal }, index) => (
          // The list only grows, at its end.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{words.refusal(name.slice(0, 80), refusal)}</li>
        ))}
      </ul>
    </Banner>
  )
}

const Duplicates = ({ duplicates }: Pick<ClassCount, 'duplicates'>) => {
  const words = useWords(classWords)
  if (duplicates.length === 0) return null
  return (
    <Banner kind="info" title={words.duplicates}>
      <ul className={styles['refused']} data-duplicates>
        {duplicates.map(({ student, name, times }) => (
          <li key={student}>{words.duplicate(name.trim() === '' ? words.unnamed(student) : name, times)}</li>
        ))}
      </ul>
    </Banner>
  )
}

const Counted = ({ count, study }: { readonly count: ClassCount; readonly study: StudySheet }) => {
  const words = useWords(classWords)
  const [showRight, setShowRight] = useState(false)
  if (count.students === 0) return <EmptyState title={words.nobody}>{words.nobodyYet}</EmptyState>
  return (
    <>
      <div className={styles['result']}>
        <p data-metric="students">
          <strong>{words.students(count.students)}</strong>
        </p>
        <Switch label={words.showRight} checked={showRight} onChange={setShowRight} />
      </div>
      <Duplicates duplicates={count.duplicates} />
      <Distribution
        questions={count.questions}
        students={count.students}
        study={study}
        showRight={showRight}
      />
    </>
  )
}

/** Collects answers, stores those that count, and shows how the class answered. */
export const Answers = ({ place, study, texts }: AnswersProps) => {
  const words = useWords(classWords)
  const store = useEventStore()
  const { error, run } = useAction()
  const [last, setLast] = useState<Sorted | null>(null)
  const [refused, setRefused] = useState<readonly RefusedSource[]>([])
  const { code, lab } = place
  const ofClass = useMemo(() => ({ code, lab, steps: study.steps }), [code, lab, study])
  const count = useMemo(() => {
    const handIns = texts.flatMap((text) => {
      const reading = handInFor(text, ofClass)
      return reading.is === 'read' ? [reading.value] : []
    })
    return countClass(handIns, ofClass.steps)
  }, [texts, ofClass])
  const take = async (sources: readonly Source[]): Promise<void> => {
    const sorted = sortTexts(sources, texts, ofClass)
    const entries = sorted.fresh.map((text): ClassEntry => ({
      eventType: 'AnswersHandedIn',
      eventData: { text },
    }))
    if (entries.length > 0)
      await store.append(
        classStream(code),
        entries.map((entry) => ({ ...entry, actor: 'you' })),
        'any',
      )
    setLast(sorted)
    setRefused((before) => [...before, ...sorted.refused])
  }
  const takeFiles = (files: readonly File[]): void =>
    run(async () => {
      const sources = await Promise.all(
        files.map(async (file): Promise<Source> => ({ name: file.name, reading: await textInFile(file) })),
      )
      await take(sources)
    })
  return (
    <FileDrop onFiles={takeFiles}>
      <section aria-label={words.collect}>
        <h2>{words.collect}</h2>
        <Collect onFiles={takeFiles} onSources={(sources) => run(() => take(sources))} />
        <p role="status" data-metric="collected">
          {last === null ? '' : words.counted(last.fresh.length, last.refused.length, last.known.length)}
        </p>
        {error !== null && <p role="alert">{error}</p>}
        <RefusedList refused={refused} onForget={() => setRefused([])} />
      </section>
      <section aria-label={words.distribution}>
        <h2>{words.distribution}</h2>
        <Counted count={count} study={study} />
      </section>
    </FileDrop>
  )
}
