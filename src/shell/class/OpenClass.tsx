import { use, useState } from 'react'
import { courseWords, labsOfClasses, type LabId } from '../../course/index.ts'
import { Button, Select, TextInput, useAction } from '../../ui/index.ts'
import { LanguageContext, useWords } from '../../words/index.ts'
import { useEventStore } from '../../workspace/index.ts'
import styles from './Class.module.css'
import { classStream, type ClassEntry } from './classRecord.ts'
import { runInLink, type ClassPlace } from './join/classAddress.ts'
import { randomCode } from './join/joinedClass.ts'
import { useStudy } from '../useStudy.ts'
import { classWords } from './words.ts'

/** The steps of a lab by their titles. */
const useSteps = (lab: LabId): readonly { readonly value: string; readonly label: string }[] => {
  const language = use(LanguageContext)
  const study = useStudy(lab)
  const texts = study?.texts(language) ?? {}
  return (study?.steps ?? []).map(({ id }, index) => ({
    value: id,
    label: `${index + 1}. ${texts[id]?.title ?? id}`,
  }))
}

/** Where a lecturer chooses what the link of a class fixes. */
export const OpenClass = () => {
  const words = useWords(classWords)
  const course = useWords(courseWords)
  const store = useEventStore()
  const { busy, error, run: act } = useAction()
  const [lab, setLab] = useState<LabId>('cap')
  const steps = useSteps(lab)
  const [chosen, setStep] = useState('')
  const [link, setLink] = useState('')
  const step = steps.some(({ value }) => value === chosen) ? chosen : (steps[0]?.value ?? '')
  const run = link.trim() === '' ? null : runInLink(link, lab)
  const isWrong = link.trim() !== '' && run === null
  const open = async (): Promise<void> => {
    const place: ClassPlace = { code: randomCode(6), lab, step, run }
    const opened: ClassEntry = { eventType: 'ClassOpened', eventData: place }
    await store.append(classStream(place.code), [{ ...opened, actor: 'you' }], 'none')
  }
  return (
    <div className={styles['part']}>
      <div className={styles['fields']}>
        <Select
          label={words.lab}
          value={lab}
          options={labsOfClasses.map((id) => ({ value: id, label: course.labs[id].title }))}
          onChange={({ target }) => setLab(labsOfClasses.find((id) => id === target.value) ?? lab)}
        />
        <Select
          label={words.step}
          value={step}
          options={steps}
          onChange={({ target }) => setStep(target.value)}
        />
        <TextInput
          label={words.runLink}
          hint={words.runLinkHint}
          error={isWrong ? words.notThisLab : undefined}
          value={link}
          onChange={({ target }) => setLink(target.value)}
        />
      </div>
      <div className={styles['buttons']}>
        <Button kind="primary" disabled={busy || isWrong || step === ''} onClick={() => act(open)}>
          {words.openClass}
        </Button>
      </div>
      {error !== null && <p role="alert">{error}</p>}
    </div>
  )
}
