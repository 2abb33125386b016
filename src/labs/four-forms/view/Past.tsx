import { useState } from 'react'
import type { Millis } from '../../../kernel/index.ts'
import { DataTable, Select, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { addressAt, withoutEntry } from '../measures.ts'
import { formIds } from '../model/lane.ts'
import type { FormsState } from '../model.ts'
import { formsWords } from '../words/index.ts'

interface AtProps {
  readonly state: FormsState
  readonly now: Millis
}

/** The four lanes, asked for the past, and for what never was. */
export const Past = ({ state, now }: AtProps) => {
  const words = useWords(formsWords)
  const { log } = state.lanes['event-sourcing']
  const movers = [...new Set(log.map(({ customer }) => customer))]
  const [chosen, setChosen] = useState<number | null>(null)
  const [then, setThen] = useState(1500)
  const [place, setPlace] = useState(0)
  const customer = chosen ?? movers[0]
  if (customer === undefined) return <p>{words.noMoves}</p>
  const text = (version: number | null): string =>
    version === null ? words.notRecorded : words.version(version)
  return (
    <>
      <p>{words.pastLead}</p>
      <Select
        label={words.pastColumn}
        value={String(customer)}
        options={movers.map((each) => ({ value: String(each), label: words.pastOf(each + 1) }))}
        onChange={(event) => setChosen(Number(event.target.value))}
      />
      <Slider
        label={words.at}
        value={Math.min(then, now)}
        min={0}
        max={Math.max(100, now)}
        step={100}
        text={words.seconds(Math.min(then, now))}
        onChange={setThen}
      />
      <Select
        label={words.without}
        value={String(Math.min(place, log.length - 1))}
        options={log.map((_, each) => ({ value: String(each), label: words.entry(each) }))}
        onChange={(event) => setPlace(Number(event.target.value))}
      />
      <DataTable
        caption={words.past}
        columns={[
          { key: 'form', header: words.left, cell: (form) => words.forms[form] },
          {
            key: 'at',
            header: `${words.at} ${words.seconds(Math.min(then, now))}`,
            cell: (form) => (
              <output data-metric={`past ${form}`}>
                {text(addressAt(state.lanes[form], customer, then < now ? then : null))}
              </output>
            ),
          },
          {
            key: 'without',
            header: `${words.without} ${place + 1}`,
            cell: (form) => (
              <output data-metric={`without ${form}`}>
                {text(
                  withoutEntry(state.lanes[form], place)?.find(([each]) => each === customer)?.[1] ?? null,
                )}
              </output>
            ),
          },
        ]}
        rows={formIds}
        rowKey={String}
      />
    </>
  )
}
