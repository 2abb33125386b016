import { useMemo } from 'react'
import { stateAt } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { DataTable, LinePlot, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { divergentRows, measuresAt, oldSince, stalenessUntil } from '../measures.ts'
import { minute } from '../model/settings.ts'
import { playAutonomy, type AutonomyFilm } from '../playAutonomy.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import type { AutonomyRun } from './autonomyRun.ts'

const feedIds = ['events', 'etl', 'both'] as const
type FeedId = (typeof feedIds)[number]

const steps = 144

const looks = {
  events: { family: 'event', stroke: 'solid' },
  etl: { family: 'aggregate', stroke: 'dashed' },
  both: { family: 'readmodel', stroke: 'dotted' },
} as const

/** What a film says about the copy of Invoicing; ages in film milliseconds. */
const summaryOf = (film: AutonomyFilm) => {
  const ages = Array.from({ length: steps }, (_, step) => {
    const now = ((step + 1) * film.until) / steps
    const since = oldSince(stateAt(film, now), 'invoicing')
    return since === null ? 0 : now - since
  })
  const end = measuresAt(film, film.until)
  return {
    ages,
    ...stalenessUntil(film, 'invoicing', film.until),
    divergent: divergentRows(stateAt(film, film.until), 'invoicing'),
    messages: end.messages,
    rowsRead: end.rowsRead,
    wrongMail: end.wrongMail,
  }
}

type Summary = ReturnType<typeof summaryOf>

const rowIds = ['divergent', 'mean', 'most', 'load', 'wrongMail'] as const

/** The same run by events, by the ETL job and by both: how old the copy of Invoicing became, and what it cost. */
const Compared = ({ run }: { readonly run: AutonomyRun }) => {
  const { controls } = useWords(autonomyWords)
  const words = controls.worked
  const { settings, film, playhead } = run
  const { inputs, seed } = run.run
  const isDay = film.initial.rules.story === 'day'
  const summaries = useMemo(
    () =>
      Object.fromEntries(
        feedIds.map((feed) => [feed, summaryOf(playAutonomy({ ...settings, feed }, seed, inputs))]),
      ) as Record<FeedId, Summary>,
    [settings, seed, inputs],
  )
  const now = usePlayheadState(playhead, (state) => Math.floor((steps * state.now) / Math.max(1, film.until)))
  const inUnits = (ms: number): number => ms / (isDay ? minute : 1000)
  const text = (ms: number): string => (isDay ? words.minutes : words.seconds)(inUnits(ms))
  const cellOf = (row: (typeof rowIds)[number], { messages, rowsRead, ...one }: Summary): string => {
    switch (row) {
      case 'divergent':
      case 'wrongMail':
        return String(one[row])
      case 'mean':
      case 'most':
        return text(one[row])
      case 'load':
        return `${messages} / ${rowsRead}`
    }
  }
  const max = Math.max(1, ...feedIds.flatMap((feed) => summaries[feed].ages.map(inUnits)))
  return (
    <>
      <div className={styles['plot']}>
        <LinePlot
          title={`${words.ages} (${isDay ? 'min' : 's'})`}
          summary={words.agesSummary(
            text(summaries.events.mean),
            text(summaries.etl.mean),
            text(summaries.both.mean),
          )}
          lines={feedIds.map((feed) => ({
            id: feed,
            name: controls.feeds[feed],
            values: summaries[feed].ages.map(inUnits),
            ...looks[feed],
          }))}
          steps={steps}
          now={now}
          max={Math.ceil(max)}
          ends={[words.start, words.end]}
        />
      </div>
      <DataTable
        caption={words.sameFilm}
        showCaption
        columns={[
          { key: 'name', header: controls.measure, cell: (row) => words[row] },
          ...feedIds.map((feed) => ({
            key: feed,
            header: controls.feeds[feed],
            align: 'end' as const,
            data: true,
            cell: (row: (typeof rowIds)[number]) => (
              <Measured origin="simulated" metric={`${row} ${feed}`}>
                {cellOf(row, summaries[feed])}
              </Measured>
            ),
          })),
        ]}
        rows={rowIds}
        rowKey={String}
      />
    </>
  )
}

/** How copies are fed, compared; nothing while contexts ask. */
export const Feeds = ({ run }: { readonly run: AutonomyRun }) => {
  const { controls } = useWords(autonomyWords)
  return run.film.initial.rules.way === 'ask' ? (
    <p className={styles['note']}>{controls.worked.feedsAsk}</p>
  ) : (
    <Compared run={run} />
  )
}
