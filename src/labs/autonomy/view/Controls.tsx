import { useState } from 'react'
import { Button, Disclosure, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { contextIds, copyIds, type ChangeKind, type ContextId, type CopyId } from '../model/facts.ts'
import {
  errandIds,
  faultIds,
  type AutonomyInput,
  type AutonomyState,
  type ErrandKind,
  type Fault,
} from '../state.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import type { AutonomyRun } from './autonomyRun.ts'

interface ControlsProps {
  readonly run: AutonomyRun
  readonly state: AutonomyState
}

type Give = (input: AutonomyInput) => () => void

interface PickProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly from: readonly Value[]
  readonly name: (one: Value) => string
  readonly set: (one: Value) => void
  /** Its values are but a few letters. */
  readonly short?: boolean
}

const Pick = <Value extends string>({ label, value, from, name, set, short }: PickProps<Value>) => (
  <div className={styles['pick']} data-short={short === true}>
    <Select
      label={label}
      value={value}
      options={from.map((one) => ({ value: one, label: name(one) }))}
      onChange={(event) => set(event.target.value as Value)}
    />
  </div>
)

interface PartProps {
  readonly state: AutonomyState
  readonly give: Give
  readonly customer: string
}

/** Stop, start, restart a context; cut it off from the broker. */
const Fates = ({ state, give }: Omit<PartProps, 'customer'>) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const [context, setContext] = useState<ContextId>('customers')
  const copy = copyIds.find((id) => id === context)
  const isCut = copy !== undefined && state.copies[copy].cut
  return (
    <>
      <Pick
        label={words.context}
        value={context}
        from={contextIds}
        name={(one) => stage.contexts[one]}
        set={setContext}
      />
      {state.up[context] ? (
        <>
          <Button size="small" kind="danger" onClick={give({ is: 'stopped', context })}>
            {words.stop}
          </Button>
          <Button size="small" kind="danger" onClick={give({ is: 'restarted', context })}>
            {words.restart}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={give({ is: 'started', context })}>
          {words.start}
        </Button>
      )}
      {state.rules.way === 'copy' && copy !== undefined && (
        <Button
          size="small"
          kind={isCut ? 'plain' : 'danger'}
          onClick={give({ is: isCut ? 'mended' : 'cut', copy })}
        >
          {isCut ? words.mend : words.cut}
        </Button>
      )}
    </>
  )
}

const kinds: readonly ChangeKind[] = [
  'CustomerMoved',
  'CustomerRegistered',
  'CustomerNameCorrected',
  'CustomerTelephoneNumberChanged',
]

/** Faults of deliveries, edits of copies, and changes at the owner. */
const Troubles = ({ state, give, customer }: PartProps) => {
  const { controls: words, stage } = useWords(autonomyWords)
  const [copy, setCopy] = useState<CopyId>('invoicing')
  const [fault, setFault] = useState<Fault>('lost')
  const [kind, setKind] = useState<ChangeKind>('CustomerMoved')
  const isCopy = state.rules.way === 'copy'
  return (
    <div className={styles['controls']}>
      <Pick
        label={words.ownerChange}
        value={kind}
        from={kinds}
        name={(one) => words.changeKinds[one]}
        set={setKind}
      />
      <Button size="small" kind="command" onClick={give({ is: 'changed', what: { kind, customer } })}>
        {words.changeIt}
      </Button>
      {isCopy && (
        <>
          <Pick
            label={words.copyOf}
            value={copy}
            from={copyIds}
            name={(one) => stage.contexts[one]}
            set={setCopy}
          />
          <Pick
            label={words.fault}
            value={fault}
            from={faultIds}
            name={(one) => stage.faults[one]}
            set={setFault}
          />
          <Button
            size="small"
            kind="danger"
            onClick={give({ is: 'trapSet', trap: { copy, fault, seq: null } })}
          >
            {words.setFault}
          </Button>
          <Button size="small" onClick={give({ is: 'edited', copy, customer })}>
            {words.edit}
          </Button>
        </>
      )}
    </div>
  )
}

/** What somebody can do where the playhead stands. */
export const Controls = ({ run, state }: ControlsProps) => {
  const { controls: words } = useWords(autonomyWords)
  const [errand, setErrand] = useState<ErrandKind>('page')
  const [customer, setCustomer] = useState('C2')
  const give: Give = (input) => () => void run.give(input)
  const customers = Object.keys(state.rows)
  const who = customers.includes(customer) ? customer : 'C1'
  return (
    <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
      <Pick
        label={words.errand}
        value={errand}
        from={errandIds}
        name={(one) => words.actions[one]}
        set={setErrand}
      />
      <Pick label={words.customer} value={who} from={customers} name={(one) => one} set={setCustomer} short />
      <Button size="small" kind="command" onClick={give({ is: 'asked', what: errand, customer: who })}>
        {words.doIt}
      </Button>
      <Fates state={state} give={give} />
      <Disclosure summary={words.more}>
        <Troubles state={state} give={give} customer={who} />
      </Disclosure>
    </div>
  )
}
