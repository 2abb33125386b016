import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { useLearner, type HandInLesson, type LearnerRecord } from '../../../teaching/index.ts'
import { Button, Dialog, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../Class.module.css'
import { QrCode } from '../code/QrCode.tsx'
import { handInText, limits, type HandIn as Handed, type HandedAnswer } from '../format/handIn.ts'
import { joinWords } from './words.ts'
import { leaveClass, rememberedName, rememberName, studentId, useJoinedClass } from './joinedClass.ts'

const answersIn = (record: LearnerRecord, { lab, questions }: HandInLesson): readonly HandedAnswer[] =>
  questions.flatMap((step) => {
    const bet = record.bets[lab]?.[step]
    return bet === undefined || bet.answer === null ? [] : [{ step, answer: bet.answer, sure: bet.sure }]
  })

const save = (text: string, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const fileNameOf = ({ class: code, name, student }: Handed): string =>
  `answers-${code}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') || student}.json`

/** One line that the reader of files accepts, however it was typed. */
const asLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').slice(0, limits.name)

interface ContentProps {
  readonly lesson: HandInLesson
  readonly code: string
  readonly answers: readonly HandedAnswer[]
}

const Content = ({ lesson, code, answers }: ContentProps) => {
  const words = useWords(joinWords)
  const [name, setName] = useState(rememberedName)
  const [at] = useState(() => Date.now())
  const [said, setSaid] = useState('')
  const handed: Handed = {
    class: code,
    lab: lesson.lab,
    student: studentId(),
    name: asLine(name),
    at,
    answers,
  }
  const text = handInText(handed)
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  }
  return (
    <div className={styles['part']}>
      <p>{words.explain(answers.length, lesson.questions.length)}</p>
      <TextInput
        label={words.name}
        hint={words.nameHint}
        maxLength={limits.name}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
          rememberName(event.target.value)
        }}
      />
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          icon={<Download aria-hidden size={16} />}
          onClick={() => save(text, fileNameOf(handed))}
        >
          {words.save}
        </Button>
        <Button icon={<Copy aria-hidden size={16} />} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      <p role="status">{said}</p>
      <QrCode text={text} title={words.code} />
      <p className={styles['hint']}>{words.codeHint}</p>
    </div>
  )
}

/** Under a lesson, for a student of a class: how much is answered, and the way to hand it in. */
export const HandIn = ({ lesson }: { readonly lesson: HandInLesson }) => {
  const words = useWords(joinWords)
  const joined = useJoinedClass()
  const { record } = useLearner()
  const [open, setOpen] = useState(false)
  if (joined === null || joined.lab !== lesson.lab) return null
  const answers = answersIn(record, lesson)
  return (
    <aside className={styles['joined']} aria-label={words.inClass(joined.code)} data-hand-in>
      <p>
        <strong>{words.inClass(joined.code)}</strong>{' '}
        {words.answered(answers.length, lesson.questions.length)}
      </p>
      <div className={styles['buttons']}>
        <Button size="small" kind="primary" disabled={answers.length === 0} onClick={() => setOpen(true)}>
          {words.handIn}
        </Button>
        <Button size="small" kind="quiet" onClick={leaveClass}>
          {words.leave}
        </Button>
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.handIn}>
        <Content lesson={lesson} code={joined.code} answers={answers} />
      </Dialog>
    </aside>
  )
}
