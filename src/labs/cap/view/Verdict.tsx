import { useMemo } from 'react'
import { DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { metersAt, type CapMeters } from '../meters.ts'
import type { CapFilm } from '../playCap.ts'
import { shortReason } from '../shortReason.ts'
import { verdictAt } from '../verdict.ts'
import { capWords } from '../words/index.ts'
import styles from './Evidence.module.css'

interface VerdictProps {
  readonly film: CapFilm
  readonly count: number
}

interface Row {
  readonly key: keyof CapMeters
  readonly name: string
  readonly text: string
}

const rowsOf = (meters: CapMeters, words: (typeof capWords)['en']['verdict']): readonly Row[] => {
  const ms = (value: number | null): string => (value === null ? words.none : words.ms(value))
  return [
    { key: 'answered', name: words.answered, text: String(meters.answered) },
    { key: 'timedOut', name: words.timedOut, text: String(meters.timedOut) },
    { key: 'refused', name: words.refused, text: String(meters.refused) },
    { key: 'staleReads', name: words.staleReads, text: String(meters.staleReads) },
    { key: 'stalestBy', name: words.stalestBy, text: ms(meters.stalestBy) },
    { key: 'lostWrites', name: words.lostWrites, text: String(meters.lostWrites) },
    { key: 'divergence', name: words.divergence, text: String(meters.divergence) },
    { key: 'convergedAfter', name: words.convergedAfter, text: ms(meters.convergedAfter) },
    { key: 'meanLatency', name: words.meanLatency, text: ms(meters.meanLatency) },
    {
      key: 'meanRounds',
      name: words.meanRounds,
      text: meters.meanRounds === null ? words.none : meters.meanRounds.toFixed(1),
    },
  ]
}

/** What the judge says of all that clients were answered so far, and the meters. */
export const Verdict = ({ film, count }: VerdictProps) => {
  const words = useWords(capWords).verdict
  const at = film.frames[count - 1]?.at ?? 0
  const verdict = useMemo(() => verdictAt(film, at), [film, at])
  const meters = useMemo(() => metersAt(film, at), [film, at])
  const isKnown = 'linearizable' in verdict
  const isBroken = isKnown && !verdict.linearizable
  const answer = isKnown ? (isBroken ? words.no : words.yes) : words.unknown
  const reason = !isKnown
    ? verdict.unknown
    : verdict.linearizable
      ? words.noReason
      : shortReason(verdict.reason)
  return (
    <>
      <div className={styles['verdict']} data-broken={isBroken} aria-live="polite">
        <h2>{words.heading}</h2>
        <p>
          <strong data-metric="verdict">{answer}</strong>
        </p>
        <p>{reason}</p>
      </div>
      <p className={styles['note']}>{words.promise[film.initial.mode]}</p>
      <h3>{words.meters}</h3>
      <DataTable
        caption={words.meters}
        columns={[
          { key: 'name', header: words.meter, cell: (row) => row.name },
          {
            key: 'value',
            header: words.value,
            cell: (row) => (
              <Measured origin="simulated" metric={row.key}>
                {row.text}
              </Measured>
            ),
            align: 'end',
            data: true,
          },
        ]}
        rows={rowsOf(meters, words)}
        rowKey={(row) => row.key}
      />
    </>
  )
}
