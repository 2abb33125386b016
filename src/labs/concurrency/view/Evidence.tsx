import { DataTable, Lamp, Measured, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Contention } from '../contention/Contention.tsx'
import type { OpenContention } from '../contention/useContention.ts'
import type { RaceEvidence } from '../race/evidence.ts'
import type { OpenRace } from '../race/useRace.ts'
import { concurrencyWords } from '../words/index.ts'
import styles from './Concurrency.module.css'

const rowsOf = (evidence: RaceEvidence, words: (typeof concurrencyWords)['en']['evidence']) => {
  const { trace } = evidence.race
  const restarts = Object.values(evidence.race.desks).reduce((sum, desk) => sum + desk.restarts, 0)
  return [
    { key: 'jobs', name: words.jobs, text: String(evidence.jobs) },
    { key: 'version', name: words.version, text: String(evidence.version) },
    { key: 'lost', name: words.lost, text: String(evidence.lostUpdates) },
    { key: 'conflicts', name: words.conflicts, text: String(evidence.conflicts) },
    { key: 'restarts', name: words.restarts, text: String(restarts) },
    {
      key: 'waited',
      name: words.waited,
      text: words.ms(trace.reduce((sum, { waitedMs }) => sum + (waitedMs ?? 0), 0)),
    },
    { key: 'longest', name: words.longest, text: words.ms(Math.max(0, ...trace.map(({ ms }) => ms))) },
  ]
}

/** Events of saves that vanished: what was in memory before, and is not in the table after. */
const Lost = ({ events }: { readonly events: RaceEvidence['lostEvents'] }) => {
  const words = useWords(concurrencyWords).evidence
  if (events.length === 0) return null
  return (
    <section aria-label={words.lostTitle} data-metric="lostEvents">
      <h2>{words.lostTitle}</h2>
      <ul className={styles['log']}>
        {events.map(({ eventType, eventData }) => {
          const car = 'vehicleInfo' in eventData ? eventData.vehicleInfo.licenseNumber : ''
          const time = 'startTime' in eventData ? eventData.startTime : ''
          return <li key={car + time}>{words.lostEvent(eventType, car, time)}</li>
        })}
      </ul>
    </section>
  )
}

const Standing = ({ evidence }: { readonly evidence: RaceEvidence }) => {
  const words = useWords(concurrencyWords).evidence
  const { holds, reason } = evidence.invariant
  return (
    <div className={styles['panel']}>
      <h2>{words.invariant}</h2>
      <p data-metric="invariant" data-holds={holds}>
        <Lamp state={holds ? 'good' : 'bad'}>{holds ? words.holds : words.broken}</Lamp> {reason}
      </p>
      <Lost events={evidence.lostEvents} />
      <DataTable
        caption={words.price}
        columns={[
          { key: 'name', header: words.price, cell: (row) => row.name },
          {
            key: 'value',
            header: words.now,
            cell: (row) => <Measured metric={row.key}>{row.text}</Measured>,
            align: 'end',
            data: true,
          },
        ]}
        rows={rowsOf(evidence, words)}
        rowKey={(row) => row.key}
      />
    </div>
  )
}

interface EvidenceProps {
  readonly open: OpenRace
  readonly contention: OpenContention
  /** `state`, `log` or `contention`. */
  readonly tab: string
  readonly onTab: (tab: string) => void
}

/** How the day stands, what was done, and what contention costs. */
export const Evidence = ({ open, contention, tab, onTab }: EvidenceProps) => {
  const words = useWords(concurrencyWords)
  const trace = open.race?.trace ?? []
  return (
    <Tabs
      label={words.evidence.label}
      selected={tab}
      onSelect={onTab}
      tabs={[
        {
          id: 'state',
          label: words.evidence.state,
          content: open.evidence === null ? null : <Standing evidence={open.evidence} />,
        },
        {
          id: 'log',
          label: words.evidence.log,
          content: (
            <section aria-label={words.evidence.log} className={styles['panel']}>
              {trace.length === 0 && <p className={styles['note']}>{words.evidence.empty}</p>}
              <ol className={styles['log']}>
                {trace.map((entry, index) => (
                  // What was done is only ever added to.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={index}>{words.trace(entry)}</li>
                ))}
              </ol>
            </section>
          ),
        },
        {
          id: 'contention',
          label: words.evidence.contention,
          content: <Contention contention={contention} />,
        },
      ]}
    />
  )
}
