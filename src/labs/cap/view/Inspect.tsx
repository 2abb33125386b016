import { Button, JsonView } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Message } from '../model/messages.ts'
import type { CapState, Client, Replica } from '../model/state.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Evidence.module.css'

interface InspectProps {
  readonly run: CapRun
  readonly state: CapState
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

type Found = Message | Replica | Client

const isMessage = (found: Found): found is Message => 'sentAt' in found

const chosen = ({ replicas, clients, messages }: CapState, selected: string | null): Found | null => {
  const [kind, number] = (selected ?? '').split(' ')
  const id = Number(number)
  if (kind === 'replica') return replicas[id - 1] ?? null
  if (kind === 'client') return clients[id - 1] ?? null
  return messages.find((message) => message.id === id) ?? null
}

interface InFlightProps extends Pick<InspectProps, 'run' | 'onSelect'> {
  readonly message: Message
}

interface TamperProps {
  readonly run: CapRun
  readonly id: number
}

/** What can be done to a message in flight, at the moment where the playhead is. */
const Tamper = ({ run, id }: TamperProps) => {
  const words = useWords(capWords).inspect
  return (
    <span className={styles['buttons']}>
      <Button size="small" onClick={() => void run.give({ is: 'messageDropped', id })}>
        {words.drop}
      </Button>
      <Button size="small" onClick={() => void run.give({ is: 'messageDuplicated', id, by: 20 })}>
        {words.duplicate}
      </Button>
      <Button size="small" onClick={() => void run.give({ is: 'messageDelayed', id, by: 200 })}>
        {words.delay}
      </Button>
    </span>
  )
}

const InFlight = ({ message, run, onSelect }: InFlightProps) => {
  const { stage } = useWords(capWords)
  const { id, kind, from, to } = message
  return (
    <li>
      <Button size="small" kind="quiet" onClick={() => onSelect(`message ${id}`)}>
        {stage.message(id, stage.kinds[kind], from + 1, to + 1)}
      </Button>
      <Tamper run={run} id={id} />
    </li>
  )
}

/** What was chosen on the stage, in full, and the messages in flight with what can be done to them. */
export const Inspect = ({ run, state, selected, onSelect }: InspectProps) => {
  const words = useWords(capWords).inspect
  const found = chosen(state, selected)
  return (
    <>
      <h2>{words.title}</h2>
      {found === null ? (
        <p className={styles['note']}>{words.nothing}</p>
      ) : (
        <>
          {isMessage(found) && <Tamper run={run} id={found.id} />}
          <JsonView value={found} label={selected ?? ''} />
        </>
      )}
      <h2>{words.inFlight}</h2>
      {state.messages.length === 0 ? (
        <p className={styles['note']}>{words.none}</p>
      ) : (
        <ul className={styles['list']}>
          {state.messages.slice(0, 30).map((message) => (
            <InFlight key={message.id} message={message} run={run} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </>
  )
}
