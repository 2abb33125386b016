import { Badge, Button, Disclosure } from '../../../ui/index.ts'
import { useLearner } from '../../../teaching/index.ts'
import { initialSettings } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../teaching/LessonPanel.module.css'
import { capSettings } from '../model/settings.ts'
import type { CapRun } from '../view/capRun.ts'
import { capWords } from '../words/index.ts'
import { Explanations } from './Explanations.tsx'
import { mysteries, mysteryName, type Mystery } from './mysteries.ts'

interface ListProps {
  readonly chosen: Mystery | null
}

/** Links to all clusters that hide a mistake, with those that were found out. */
export const MysteryList = ({ chosen }: ListProps) => {
  const words = useWords(capWords).challenges.mysteries
  const { record } = useLearner()
  const solved = record.solved['cap'] ?? {}
  return (
    <nav aria-label={words.heading} className={styles['steps']}>
      {mysteries.map((mystery) => {
        const isFound = solved[mysteryName(mystery)] !== undefined
        return (
          <a
            key={mystery.number}
            href={`#/labs/cap/${mysteryName(mystery)}`}
            aria-label={`${words.name(mystery.number)}${isFound ? ` (${words.solved})` : ''}`}
            aria-current={chosen === mystery ? 'step' : undefined}
          >
            {isFound ? '✓' : mystery.number}
          </a>
        )
      })}
    </nav>
  )
}

interface FindMistakeProps {
  readonly run: CapRun
  readonly mystery: Mystery
}

/** A cluster that hides its mistake: begin it, play with it, and say what is wrong. */
export const FindMistake = ({ run, mystery }: FindMistakeProps) => {
  const words = useWords(capWords).challenges.mysteries
  const { challenge, number } = mystery
  const isBegun = Object.entries(challenge.settings).every(([name, value]) => run.settings[name] === value)
  return (
    <div className={styles['lesson']} data-mystery={number}>
      <MysteryList chosen={mystery} />
      <h2>
        {words.heading}: {words.name(number)} <Badge>{words.hidden}</Badge>
      </h2>
      <p>{words.lead}</p>
      <div className={styles['buttons']}>
        <Button
          size="small"
          kind="primary"
          onClick={() => {
            const settings = { ...initialSettings(capSettings), ...challenge.settings }
            void run.restart(undefined, { settings })
          }}
        >
          {words.begin}
        </Button>
        <a href="#/labs/cap">{words.back}</a>
      </div>
      <Explanations key={number} run={run} mystery={mystery} isBegun={isBegun} />
      {words.hints.map((hint, index) => (
        <Disclosure key={hint} summary={words.hint(index + 1)}>
          {hint}
        </Disclosure>
      ))}
    </div>
  )
}
