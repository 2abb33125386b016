import { useMemo, useState } from 'react'
import { chanceFrom } from '../../../kernel/index.ts'
import { DataTable, Measured, Meter, Select, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { chainAvailability, sampleChain } from '../model/chain.ts'
import { playLeadTime } from '../model/leadTime.ts'
import { quarterOf, reportBy, type ReportFeed } from '../model/report.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import { Scrolling } from './Scrolling.tsx'

const requests = 10_000

/** Availabilities multiply: by formula, and by requests that were simulated. */
const Chain = () => {
  const words = useWords(autonomyWords).controls.worked
  const [percent, setPercent] = useState(99)
  const [services, setServices] = useState(4)
  const availability = percent / 100
  const sample = useMemo(
    () => sampleChain({ availability, services, requests }, chanceFrom(1)),
    [availability, services],
  )
  const formula = chainAvailability(availability, services)
  const off = sample.sigma === 0 ? 0 : Math.abs(sample.share - formula) / sample.sigma
  return (
    <section aria-label={words.chain}>
      <h3>{words.chain}</h3>
      <p className={styles['note']}>{words.chainText}</p>
      <Slider
        label={words.availability}
        value={percent}
        min={90}
        max={100}
        step={0.5}
        text={words.percent(availability)}
        onChange={setPercent}
      />
      <Slider
        label={words.services}
        value={services}
        min={1}
        max={12}
        step={1}
        text={String(services)}
        onChange={setServices}
      />
      <p className={styles['facts']}>
        <span>
          {`${words.formula}: `}
          <Measured origin="simulated" metric="chainFormula">
            {words.percent(formula)}
          </Measured>
        </span>
        <span>
          {`${words.simulated}: `}
          <Measured origin="simulated" metric="chainSimulated">
            {words.percent(sample.share)}
          </Measured>
          {` (${requests} · ${words.within(off.toFixed(1))})`}
        </span>
        <span>
          {`${words.ownCopy}: `}
          <Measured origin="simulated" metric="chainCopy">
            {words.percent(availability)}
          </Measured>
        </span>
      </p>
    </section>
  )
}

/** How long a team takes that has to wait for another one, and one that has not. */
const Lead = () => {
  const words = useWords(autonomyWords).controls.worked
  const [ownerReleasesIn, setReleasesIn] = useState(5)
  const bar = (way: 'ask' | 'copy', label: string) => {
    const { days, waited } = playLeadTime({ way, ownerReleasesIn })
    return (
      <div data-metric={`lead ${way}`} data-days={days} data-waited={waited}>
        <Meter
          label={label}
          value={days}
          max={14}
          text={waited === 0 ? words.days(days) : `${words.days(days)}, ${words.waited(waited)}`}
          family={way === 'ask' ? 'event' : 'readmodel'}
        />
      </div>
    )
  }
  return (
    <section aria-label={words.lead}>
      <h3>{words.lead}</h3>
      <p className={styles['note']}>{words.leadText}</p>
      <Slider
        label={words.releasesIn}
        value={ownerReleasesIn}
        min={0}
        max={12}
        step={1}
        text={words.days(ownerReleasesIn)}
        onChange={setReleasesIn}
      />
      {bar('ask', words.leadAsk)}
      {bar('copy', words.leadCopy)}
    </section>
  )
}

/** Revenue per city and month, by one way of feeding the report. */
const QuarterReport = () => {
  const words = useWords(autonomyWords).controls.worked
  const [feed, setFeed] = useState<ReportFeed>('events')
  const report = useMemo(() => reportBy(feed, quarterOf(chanceFrom(1))), [feed])
  const cities = [...new Set(Object.keys(report.revenue).map((key) => key.slice(2)))].toSorted()
  return (
    <section aria-label={words.report}>
      <h3>{words.report}</h3>
      <p className={styles['note']}>{words.reportText}</p>
      <Select
        label={words.feed}
        value={feed}
        options={(['events', 'monthly', 'ask'] as const).map((one) => ({
          value: one,
          label: words.feeds[one],
        }))}
        onChange={(event) => setFeed(event.target.value as ReportFeed)}
      />
      <p className={styles['facts']}>
        <span>
          {`${words.queries}: `}
          <Measured origin="simulated" metric="reportQueries">
            {String(report.queries)}
          </Measured>
        </span>
        <span>
          {`${words.wrong}: `}
          <Measured origin="simulated" metric="reportWrong">
            {String(report.wrong)}
          </Measured>
        </span>
      </p>
      <Scrolling label={words.reportCaption}>
        <DataTable
          caption={words.report}
          columns={[
            { key: 'city', header: words.city, cell: (city) => city },
            ...[0, 1, 2].map((month) => ({
              key: String(month),
              header: `${words.month} ${month + 1}`,
              align: 'end' as const,
              data: true,
              cell: (city: string) => words.euros(report.revenue[`${month} ${city}`] ?? 0),
            })),
          ]}
          rows={cities}
          rowKey={String}
        />
      </Scrolling>
    </section>
  )
}

/** What is worked out beside the film: a chain of calls, a team that waits, a report. */
export const Worked = () => (
  <>
    <Chain />
    <Lead />
    <QuarterReport />
  </>
)
