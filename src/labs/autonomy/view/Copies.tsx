import { useState } from 'react'
import { stateAt } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { DataTable, Measured, Meter, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { ageOf, differencesOf, divergentRows } from '../measures.ts'
import { isTooOld } from '../model/errands.ts'
import { copyIds, type CopyId, type FieldName } from '../model/facts.ts'
import type { AutonomyState } from '../state.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import { Scrolling } from './Scrolling.tsx'
import type { AutonomyRun } from './autonomyRun.ts'

interface TableProps {
  readonly state: AutonomyState
  readonly copy: CopyId
}

/** The rows of a copy; a value that is not the owner's is shown with the owner's. */
const CopyTable = ({ state, copy }: TableProps) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const wrong = differencesOf(state, copy)
  const rows = state.copies[copy].rows
  const cell = (customer: string, field: FieldName): string => {
    const row = rows[customer]?.row
    const value = row === undefined ? words.noRow : (row[field] ?? '–')
    const isWrong = wrong.some((one) => one.customer === customer && one.field === field)
    return isWrong ? words.differs(value, state.rows[customer]?.[field] ?? '–') : value
  }
  return (
    <Scrolling label={words.copyTable(stage.contexts[copy])}>
      <DataTable
        caption={words.copyTable(stage.contexts[copy])}
        showCaption
        columns={state.rules.fields[copy].map((field) => ({
          key: field,
          header: stage.fields[field],
          data: true,
          cell: (customer: string) => cell(customer, field),
        }))}
        rows={Object.keys(state.rows)}
        rowKey={String}
        mark={(customer) => (wrong.some((one) => one.customer === customer) ? 'bad' : undefined)}
      />
    </Scrolling>
  )
}

/** How old each copy may be taken to be, how many rows really differ, and the rows of one of them. */
export const Copies = ({ run }: { readonly run: AutonomyRun }) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const [copy, setCopy] = useState<CopyId>('invoicing')
  const { film, playhead } = run
  const { rules } = film.initial
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / rules.tick) * rules.tick)
  const state = stateAt(film, now)
  if (rules.way === 'ask') return <p className={styles['note']}>{words.askingHasNone}</p>
  return (
    <>
      {copyIds.map((id) => {
        const age = ageOf(state, id, now)
        return (
          <div
            key={id}
            data-metric={`age ${id}`}
            data-age={Math.round(age)}
            data-stale={isTooOld(state, id, now)}
          >
            <Meter
              label={words.ageOf(stage.contexts[id])}
              value={Math.min(age, 1.5 * rules.limit)}
              max={1.5 * rules.limit}
              text={words.ageText[rules.story](age)}
              family={isTooOld(state, id, now) ? 'failure' : 'readmodel'}
            />
          </div>
        )
      })}
      <Select
        label={words.copyOf}
        value={copy}
        options={copyIds.map((id) => ({ value: id, label: stage.contexts[id] }))}
        onChange={(event) => setCopy(event.target.value as CopyId)}
      />
      <p className={styles['facts']}>
        {`${words.measures.divergent}: `}
        <Measured origin="simulated" metric="divergentHere">
          {String(divergentRows(state, copy))}
        </Measured>
      </p>
      <CopyTable state={state} copy={copy} />
    </>
  )
}
