import { useState } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { Banner, Button, DataTable, Measured, Select, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import {
  allFieldsMask,
  copyIds,
  fieldNames,
  maskOf,
  neededFields,
  type CopyId,
  type FieldName,
} from '../model/facts.ts'
import type { AutonomyInput, AutonomyState } from '../state.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import { Scrolling } from './Scrolling.tsx'

interface FieldsProps {
  readonly state: AutonomyState
  /** Left out on paper: nothing can be changed there. */
  readonly onKeep?: (settings: Settings) => void
  readonly onGive?: (input: AutonomyInput) => void
}

const asSlide: Settings = Object.fromEntries(copyIds.map((id) => [id, maskOf(neededFields[id])]))
const everything: Settings = Object.fromEntries(copyIds.map((id) => [id, allFieldsMask]))

const toggled = (fields: readonly FieldName[], field: FieldName): number =>
  maskOf(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field])

const boxesOff = (state: AutonomyState): number =>
  copyIds.reduce(
    (sum, id) =>
      sum +
      fieldNames.filter(
        (field) => state.rules.fields[id].includes(field) !== neededFields[id].includes(field),
      ).length,
    0,
  )

/** What the owner does to the event: another name for a field, one more field. */
const Publisher = ({ state, onGive }: Pick<FieldsProps, 'state' | 'onGive'>) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const [field, setField] = useState<FieldName>('telephoneNumber')
  const broken = copyIds.flatMap((id) => state.copies[id].brokenBy.map((one) => [id, one] as const))
  return (
    <>
      {onGive !== undefined && (
        <div className={styles['controls']} data-lab-controls>
          <Select
            label={words.rename}
            value={field}
            options={fieldNames
              .filter((one) => one !== 'customerId')
              .map((one) => ({ value: one, label: stage.fields[one] }))}
            onChange={(event) => setField(event.target.value as FieldName)}
          />
          <Button size="small" kind="danger" onClick={() => onGive({ is: 'renamed', field })}>
            {words.renameIt}
          </Button>
          <Button size="small" kind="command" onClick={() => onGive({ is: 'fieldAdded' })}>
            {words.addField}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {broken.length === 0 ? (
          <p className={styles['note']}>{state.fieldAdded ? words.unknownIgnored : words.noneBroken}</p>
        ) : (
          <Banner kind="warn">
            {broken.map(([id, one]) => words.brokenIs(stage.contexts[id], stage.fields[one])).join(' ')}
          </Banner>
        )}
      </div>
    </>
  )
}

/** Which fields of the event each context keeps; the owner has all of them. */
export const Fields = ({ state, onKeep, onGive }: FieldsProps) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const off = boxesOff(state)
  const { fields } = state.rules
  const box = (id: CopyId, field: FieldName) => (
    <input
      type="checkbox"
      className={styles['box']}
      aria-label={words.keeps(stage.contexts[id], stage.fields[field])}
      checked={fields[id].includes(field)}
      disabled={field === 'customerId' || onKeep === undefined}
      onChange={() => onKeep?.({ [id]: toggled(fields[id], field) })}
    />
  )
  const columns: readonly Column<FieldName>[] = [
    { key: 'field', header: words.field, cell: (field) => stage.fields[field] },
    { key: 'owner', header: stage.short.customers, cell: () => '✓' },
    ...copyIds.map((id) => ({
      key: id,
      header: stage.short[id],
      cell: (field: FieldName) => box(id, field),
    })),
  ]
  const customers = Object.keys(state.rows).length
  const copied = copyIds.reduce((sum, id) => sum + fields[id].length, 0)
  return (
    <section className={styles['board']} aria-label={words.fieldsTitle}>
      <h2>{words.fieldsTitle}</h2>
      <Scrolling label={words.field}>
        <DataTable caption={words.fieldsTitle} columns={columns} rows={fieldNames} rowKey={String} />
      </Scrolling>
      <p className={styles['facts']}>
        {`${words.onWire}: `}
        <Measured origin="simulated" metric="wire">
          {String(state.fieldAdded ? 8 : 7)}
        </Measured>
        {copyIds.map((id) => (
          <span key={id}>
            {`${stage.contexts[id]}: `}
            <Measured origin="simulated" metric={`columns ${id}`}>
              {String(fields[id].length)}
            </Measured>
          </span>
        ))}
      </p>
      <p className={styles['note']} data-metric="matrix" data-off={off}>
        {off === 0 ? words.isSlide : words.isNotSlide(off)}{' '}
        {words.valuesCopied(customers * fieldNames.length, customers * copied)}
      </p>
      {onKeep !== undefined && (
        <div className={styles['controls']} data-lab-controls>
          <Button size="small" onClick={() => onKeep(asSlide)}>
            {words.asSlide}
          </Button>
          <Button size="small" onClick={() => onKeep(everything)}>
            {words.everything}
          </Button>
        </div>
      )}
      <Publisher state={state} {...(onGive === undefined ? {} : { onGive })} />
    </section>
  )
}
