import { useState } from 'react'
import { Badge, Banner, Button, Select, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { Bench } from './Bench.tsx'
import {
  givenCards,
  isEventCard,
  thenCards,
  whenCards,
  type GivenId,
  type Specification,
  type ThenId,
  type WhenId,
} from './cards.ts'
import { bench, type DeciderId } from './deciders.ts'
import { RunList } from './RunList.tsx'
import { runSpecification } from './runSpecification.ts'
import { starters, type StarterId } from './starters.ts'
import styles from './TestPart.module.css'

interface EditorProps {
  readonly test: Specification
  readonly onChange: (test: Specification) => void
}

const givenIds = Object.keys(givenCards) as readonly GivenId[]
const whenIds = Object.keys(whenCards) as readonly WhenId[]

const Given = ({ test, onChange }: EditorProps) => {
  const words = useWords(commandHandlingWords).tests
  return (
    <section aria-label={words.givenTitle} className={styles['column']}>
      <h3>{words.givenTitle}</h3>
      <ul aria-label={words.givenTitle}>
        {test.given.map((id) => (
          <li key={id}>
            <Badge family="event">{words.given[id]}</Badge>
            <Button
              size="small"
              kind="quiet"
              aria-label={words.remove(words.given[id])}
              onClick={() => onChange({ ...test, given: test.given.filter((each) => each !== id) })}
            >
              ×
            </Button>
          </li>
        ))}
        {test.given.length === 0 && <li className={styles['note']}>{words.nothingGiven}</li>}
      </ul>
      <div className={styles['cards']}>
        {givenIds
          .filter((id) => !test.given.includes(id))
          .map((id) => (
            <Button
              key={id}
              size="small"
              aria-label={words.add(words.given[id])}
              onClick={() => onChange({ ...test, given: [...test.given, id] })}
            >
              + {words.given[id]}
            </Button>
          ))}
      </div>
    </section>
  )
}

const WhenThen = ({ test, onChange }: EditorProps) => {
  const { tests: words, phases } = useWords(commandHandlingWords)
  return (
    <section aria-label={words.whenTitle} className={styles['column']}>
      <h3>{words.whenTitle}</h3>
      <Select
        label={words.whenLabel}
        value={test.when}
        options={whenIds.map((value) => ({ value, label: words.when[value] }))}
        onChange={(event) => onChange({ ...test, when: event.target.value as WhenId })}
      />
      <h3>{words.thenTitle}</h3>
      <Select
        label={words.thenLabel}
        value={test.expected}
        options={thenCards.map((value) => ({
          value,
          label: isEventCard(value) ? words.event(value) : words.refusal(phases.rule(value)),
        }))}
        onChange={(event) => onChange({ ...test, expected: event.target.value as ThenId })}
      />
    </section>
  )
}

const Starters = ({ onChange }: Pick<EditorProps, 'onChange'>) => {
  const words = useWords(commandHandlingWords).tests
  return (
    <div role="group" aria-label={words.starters} className={styles['cards']}>
      {(Object.keys(starters) as readonly StarterId[]).map((id) => (
        <Button key={id} size="small" onClick={() => onChange(starters[id])}>
          {words.starter[id]}
        </Button>
      ))}
    </div>
  )
}

/** A test in three parts, made by the learner and run against a decider on the bench. */
export const TestPart = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).tests
  const { notebook, write } = workshop
  const [test, setTest] = useState<Specification>(notebook.runs[0]?.test ?? starters.stations)
  const [against, setAgainst] = useState<DeciderId>('birch')
  const { busy, error, run } = useAction()
  const runTest = (): void =>
    run(async () => {
      const { passed, actual } = runSpecification(bench[against].make(), test)
      const eventData = { test, against, passed, actual }
      await write({ eventType: passed ? 'TestPassed' : 'TestFailed', eventData })
    })
  return (
    <div className={styles['part']}>
      <p>{words.bench}</p>
      <Starters onChange={setTest} />
      <div className={styles['columns']}>
        <Given test={test} onChange={setTest} />
        <WhenThen test={test} onChange={setTest} />
      </div>
      <Bench workshop={workshop} against={against} onChoose={setAgainst}>
        <Button kind="primary" aria-disabled={busy} onClick={runTest}>
          {words.run}
        </Button>
      </Bench>
      {error !== null && <Banner kind="error">{error}</Banner>}
      <RunList runs={notebook.runs} />
    </div>
  )
}
