import { stateAt } from '../../../kernel/index.ts'
import { DataTable, LinePlot, Measured, type PlotLine } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakEvenLag, chanceToRead, clashChance, clashPrice } from '../closedForm.ts'
import { readSettings, type BoardSettings, type CopiesSettings } from '../model/settings.ts'
import { boardAfter, lookOnceMore, looks, nothingLooked, sigmasOff } from '../trials.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'
import type { EventualRun } from './eventualRun.ts'
import { useTrials } from './useTrials.ts'

const films = 300

/** The chance to read one's write, some time after the answer: by many films, and by formula. */
const OfCopies = ({ settings }: { readonly settings: CopiesSettings }) => {
  const words = useWords(eventualWords).controls
  const looked = useTrials(JSON.stringify(settings), {
    first: nothingLooked,
    steps: films,
    next: (before) => lookOnceMore(settings, before),
  })
  const share = (place: number): number =>
    (looked.found[place] ?? 0) / Math.max(1, looked.answered[place] ?? 0)
  const expected = looks.map((after) => chanceToRead(settings, after))
  const hasFormula = expected.every((chance) => chance !== null)
  const lines: readonly PlotLine[] = [
    {
      id: 'simulated',
      name: words.simulated,
      family: 'event',
      stroke: 'solid',
      values: looks.slice(1).map((_, place) => 100 * share(place + 1)),
    },
    ...(hasFormula
      ? [
          {
            id: 'formula',
            name: words.formula,
            family: 'command' as const,
            stroke: 'dashed' as const,
            values: expected.slice(1).map((chance) => 100 * (chance ?? 0)),
          },
        ]
      : []),
  ]
  const cell = (name: string, text: string, place: number) => (
    <Measured origin="simulated" metric={`${name} ${looks[place]}`}>
      {text}
    </Measured>
  )
  const off = (place: number): string => {
    const chance = expected[place] ?? null
    const count = looked.answered[place] ?? 0
    if (chance === null || count === 0) return '–'
    return words.sigma(Math.abs(sigmasOff(looked.found[place] ?? 0, count, chance)))
  }
  const answered = looked.answered.reduce((sum, count) => sum + count, 0)
  return (
    <>
      <p>{words.curveLead(films)}</p>
      <div className={styles['plot']}>
        <LinePlot
          title={`${words.curveTitle}, %`}
          summary={words.curveSummary(looked.films)}
          lines={lines}
          steps={looks.length - 1}
          now={looks.length - 1}
          max={100}
          ends={['0 s', words.seconds(looks.at(-1) ?? 0)]}
        />
      </div>
      <p className={styles['note']}>{hasFormula ? words.formulaText : words.noFormula}</p>
      <DataTable
        caption={words.curveTitle}
        columns={[
          { key: 'after', header: words.after, cell: (place: number) => words.seconds(looks[place] ?? 0) },
          {
            key: 'found',
            header: words.simulated,
            align: 'end',
            data: true,
            cell: (place: number) => cell('found', words.percent(share(place)), place),
          },
          {
            key: 'formula',
            header: words.formula,
            align: 'end',
            data: true,
            cell: (place: number) =>
              cell('formula', expected[place] === null ? '–' : words.percent(expected[place] ?? 0), place),
          },
          {
            key: 'off',
            header: words.off,
            align: 'end',
            data: true,
            cell: (place: number) => cell('off', off(place), place),
          },
        ]}
        rows={[0, 1, 2, 4, 8, 12, 20]}
        rowKey={String}
      />
      <p>
        {words.ofFilms}: <output data-metric="films">{looked.films}</output>. {words.perFilm}:{' '}
        <output data-metric="perFilm">{(looked.messages / Math.max(1, looked.films)).toFixed(1)}</output>.{' '}
        {words.perRead}:{' '}
        <output data-metric="perRead">{words.seconds(looked.latency / Math.max(1, answered))}</output>.
      </p>
    </>
  )
}

const lags: readonly number[] = Array.from({ length: 20 }, (_, place) => (place + 1) * 100)
const mornings = 400

/** What a booking costs by the lag: clashes by formula and by many mornings, and the lock. */
const OfBoard = ({ settings }: { readonly settings: BoardSettings }) => {
  const words = useWords(eventualWords).controls
  const free = { ...settings, guard: 'none' as const }
  const clashes = useTrials<readonly number[]>(JSON.stringify({ ...settings, lag: 0, guard: 'none' }), {
    first: [],
    steps: lags.length,
    next: (before) => [
      ...before,
      boardAfter({ ...free, lag: lags[before.length] ?? 0 }, mornings, before.length + 1).clashes,
    ],
  })
  const often = useTrials<readonly number[]>(JSON.stringify(free), {
    first: [],
    steps: 1,
    next: () => [boardAfter(free, 2000).clashes],
  })
  const { clashCost, lockCost } = settings
  const top = Math.max(1, lockCost * 1.2, clashPrice({ ...free, lag: 2000 }) * 1.2)
  const even = breakEvenLag(settings)
  const counted = often[0]
  return (
    <>
      <div className={styles['plot']}>
        <LinePlot
          title={`${words.boardTitle}, €`}
          summary={words.boardSummary}
          lines={[
            {
              id: 'simulated',
              name: words.clashesSimulated,
              family: 'event',
              stroke: 'solid',
              values: clashes.map((count) => (clashCost * count) / mornings),
            },
            {
              id: 'formula',
              name: words.clashesCost,
              family: 'command',
              stroke: 'dashed',
              values: lags.map((lag) => clashPrice({ ...free, lag })),
            },
            {
              id: 'lock',
              name: words.lockCosts,
              family: 'policy',
              stroke: 'dotted',
              values: lags.map(() => lockCost),
            },
          ]}
          steps={lags.length}
          now={lags.length}
          max={Math.ceil(top)}
          ends={['0 s', words.seconds(2000)]}
        />
      </div>
      <p>
        {words.boardRows.breakEven}{' '}
        <output data-metric="curveBreakEven">
          {Number.isFinite(even) ? words.seconds(even) : words.noLag}
        </output>
      </p>
      {counted !== undefined && (
        <p>
          {words.boardRows.often}: <output data-metric="often">{counted}</output>. {words.formula}:{' '}
          {words.percent(clashChance(settings))}. {words.boardRows.oftenOff}:{' '}
          <output data-metric="oftenOff">
            {words.sigma(Math.abs(sigmasOff(counted, 2000, clashChance(settings))))}
          </output>
          .
        </p>
      )}
    </>
  )
}

/** What one film cannot show: shares, over many of them. */
export const Curve = ({ run }: { readonly run: EventualRun }) => {
  const words = useWords(eventualWords)
  const { copies, board } = readSettings(run.settings)
  switch (stateAt(run.film, 0).world) {
    case 'copies':
      return <OfCopies settings={copies} />
    case 'board':
      return <OfBoard settings={board} />
    case 'everyday':
      return <p className={styles['note']}>{words.everyday.lead}</p>
  }
}
