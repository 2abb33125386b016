import { useState } from 'react'
import { Button, Select, Slider, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { databaseKeys, type DatabaseKey } from '../desk/desk.ts'
import { clockAt, clockSteps, stepOf } from '../garage/clockSteps.ts'
import { localOf, momentOf, storyDay } from '../garage/clock.ts'
import { positionAt } from '../model/cuts.ts'
import { kindOf } from '../model/kindOf.ts'
import { restoreWords } from '../words/index.ts'
import type { FormProps } from './Controls.tsx'
import styles from './Restore.module.css'

/** The first step of the clock at which an event has been recorded, within the slider. */
const stepAt = (recordedAt: string | undefined): number => {
  const local = recordedAt === undefined ? '' : localOf(recordedAt)
  if (recordedAt === undefined || !local.startsWith(storyDay)) return 0
  const step = stepOf(local.slice(11, 16))
  const isReached = momentOf(clockAt(step)) >= recordedAt
  return Math.min(clockSteps, Math.max(0, isReached ? step : step + 1))
}

/** Restores one database up to one position, chosen by number or by time. */
export const PositionForm = ({ open, desk }: FormProps) => {
  const words = useWords(restoreWords)
  const { controls } = words
  const [chosen, setChosen] = useState<DatabaseKey>('a')
  const [at, setAt] = useState<number | null>(null)
  const [letters, setLetters] = useState(false)
  const source = desk.databases.find(({ key }) => key === chosen) ?? desk.databases[0]
  if (source === undefined) return null
  const { key: of, log } = source
  const beforeMistake = log.findIndex((fact) => kindOf(fact) === 'mistake')
  const position = Math.min(at ?? log.length, log.length)
  const last = log[position - 1]
  const step = stepAt(last?.recordedAt)
  return (
    <div className={styles['form']}>
      <Select
        label={controls.source}
        value={of}
        options={desk.databases.map(({ key, name }) => ({
          value: key,
          label: `${words.letters(key)} ${name}`,
        }))}
        onChange={({ target }) => setChosen(databaseKeys.find((key) => key === target.value) ?? 'a')}
      />
      <Slider
        label={controls.position}
        min={0}
        max={log.length}
        value={position}
        text={controls.positionText(
          position,
          last === undefined ? '' : words.moment(localOf(last.recordedAt)),
        )}
        onChange={setAt}
      />
      <Slider
        label={controls.time}
        min={0}
        max={clockSteps}
        value={step}
        text={controls.timeText(clockAt(step), position)}
        onChange={(to) => setAt(positionAt(log, momentOf(clockAt(to))))}
      />
      <div className={styles['buttons']}>
        <Button
          size="small"
          disabled={beforeMistake === -1}
          onClick={() => setAt(beforeMistake === -1 ? null : beforeMistake)}
        >
          {controls.beforeMistake}
        </Button>
        <Switch label={controls.letters} checked={letters} onChange={setLetters} />
        <Button
          kind="primary"
          size="small"
          disabled={open.busy}
          onClick={() => void open.act({ is: 'restore', of, position, letters })}
        >
          {controls.restoreNow}
        </Button>
      </div>
    </div>
  )
}
