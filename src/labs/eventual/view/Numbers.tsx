import { stateAt, type Millis } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakEvenLag, clashChance, clashPrice } from '../closedForm.ts'
import {
  copiesMeasureKeys,
  copiesMeasuresAt,
  promisesOf,
  screenMeasuresAt,
  type CopiesMeasures,
  type ScreenMeasures,
} from '../measures.ts'
import type { BoardState } from '../model/board.ts'
import type { CopiesState } from '../model/copies/state.ts'
import { readSettings, type ScreenStyle } from '../model/settings.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'
import type { EventualRun } from './eventualRun.ts'

interface Row {
  readonly key: string
  readonly name: string
  readonly text: string
}

const Rows = ({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) => {
  const words = useWords(eventualWords).controls
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', header: words.measure, cell: ({ name }) => name },
        {
          key: 'value',
          header: words.value,
          align: 'end',
          data: true,
          cell: ({ key, text }) => (
            <Measured origin="simulated" metric={key}>
              {text}
            </Measured>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}

const times: ReadonlySet<keyof CopiesMeasures> = new Set([
  'divergentFor',
  'behindFor',
  'readLatency',
  'writeLatency',
])

const styleIds: readonly ScreenStyle[] = ['lies', 'waits', 'honest']
const screenKeys: readonly (keyof ScreenMeasures)[] = ['unmarked', 'blocked', 'told']

interface AtProps {
  readonly run: EventualRun
  readonly now: Millis
}

/** What each of the three screens did to Ann, over the same lag. */
const Screens = ({ run, now }: AtProps) => {
  const words = useWords(eventualWords).controls
  const by = styleIds.map((style) => [style, screenMeasuresAt(run.film, now, style)] as const)
  return (
    <DataTable
      caption={words.minutes}
      showCaption
      columns={[
        { key: 'name', header: words.screen, cell: (key) => words.screenRows[key] },
        ...by.map(([style, measures]) => ({
          key: style,
          header: words.screens[style],
          align: 'end' as const,
          data: true,
          cell: (key: keyof ScreenMeasures) => (
            <Measured origin="simulated" metric={`${style} ${key}`}>
              {words.seconds(measures[key])}
            </Measured>
          ),
        })),
      ]}
      rows={screenKeys}
      rowKey={String}
    />
  )
}

const OfCopies = ({ run, now, state }: AtProps & { readonly state: CopiesState }) => {
  const words = useWords(eventualWords).controls
  const measures = copiesMeasuresAt(run.film, now)
  if (measures === null) return null
  const promises = promisesOf(state)
  const text = (key: keyof CopiesMeasures): string => {
    const value = measures[key]
    if (value === null) return '–'
    return times.has(key) ? words.seconds(value) : String(value)
  }
  return (
    <>
      <Rows
        caption={words.numbers}
        rows={[
          ...copiesMeasureKeys.map((key) => ({ key, name: words.measures[key], text: text(key) })),
          ...(['ownWrites', 'monotonic'] as const).map((key) => ({
            key: `promise ${key}`,
            name: words.promise[key],
            text: promises[key] ? words.kept : words.broken,
          })),
        ]}
      />
      <Screens run={run} now={now} />
    </>
  )
}

const OfBoard = ({ run, state }: { readonly run: EventualRun; readonly state: BoardState }) => {
  const words = useWords(eventualWords).controls
  const { board } = readSettings(run.settings)
  const even = breakEvenLag(board)
  const cost = board.guard === 'lock' ? state.locks * board.lockCost : state.clashes * board.clashCost
  const texts: Readonly<Record<string, string>> = {
    bookings: String(state.bookings),
    clashes: String(state.clashes),
    chance: words.percent(clashChance(board)),
    locks: String(state.locks),
    turnedAway: String(state.turnedAway),
    waitedFor: words.seconds(state.waitedFor),
    cost: words.euros(cost),
    clashPrice: words.euros(clashPrice(board)),
    lockPrice: words.euros(board.lockCost),
    breakEven: Number.isFinite(even) ? words.seconds(even) : words.noLag,
  }
  return (
    <Rows
      caption={words.numbers}
      rows={Object.entries(texts).map(([key, text]) => ({
        key,
        name: words.boardRows[key as keyof typeof words.boardRows],
        text,
      }))}
    />
  )
}

/** The measures at the playhead. */
export const Numbers = ({ run }: { readonly run: EventualRun }) => {
  const words = useWords(eventualWords)
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 50) * 50)
  const state = stateAt(run.film, now)
  switch (state.world) {
    case 'copies':
      return <OfCopies run={run} now={now} state={state} />
    case 'board':
      return <OfBoard run={run} state={state} />
    case 'everyday':
      return <p className={styles['note']}>{words.everyday.lead}</p>
  }
}
