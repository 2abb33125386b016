import { useRef, useState } from 'react'
import { Banner, Button, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { fullName } from '../desk/clerkState.ts'
import { commandOf, taskFields, tasksFor, type TaskType, type TaskValues } from '../desk/taskForms.ts'
import type { ClerkList, ListedCustomer } from '../read-models/clerkCustomers.ts'
import type { Desk, Done } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Screens.module.css'
import { secondsSince } from './secondsSince.ts'
import { TaskForm } from './TaskForm.tsx'
import { TaskList } from './TaskList.tsx'

/** Who the reader is at the desk. */
const actor = 'you'

interface OutcomeProps {
  readonly done: Done
  /** From opening the task to its end. */
  readonly seconds: string | null
}

const Outcome = ({ done, seconds }: OutcomeProps) => {
  const words = useWords(crudVsTaskWords).screen
  const { command, outcome } = done
  if (outcome.is === 'accepted')
    return (
      <Banner kind="good">
        {words.accepted(command.type, outcome.currentVersion)}{' '}
        {seconds !== null && <Measured source={words.timed}>{seconds}</Measured>}
      </Banner>
    )
  return (
    <Banner kind="error" title={words.refused(command.type)}>
      <ul className={styles['rules']}>
        {outcome.failed.map(({ rule, reason }) => (
          <li key={rule}>
            <code>{rule}</code> {reason}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

interface TaskScreenProps {
  readonly desk: Desk
  /** The list as it was at the playhead; null: now. */
  readonly past: ClerkList | null
}

/** The right screen: a list with the button that fits, and tasks with a purpose. */
export const TaskScreen = ({ desk, past }: TaskScreenProps) => {
  const words = useWords(crudVsTaskWords).screen
  const [open, setOpen] = useState<TaskType | null>(null)
  const { busy, error, run } = useAction()
  const tasks = useRef<HTMLDivElement>(null)
  const begun = useRef(0)
  const [seconds, setSeconds] = useState<string | null>(null)
  const list = past ?? desk.list
  const customer = list[desk.selected]

  const close = (): void => {
    setOpen(null)
    // The form goes away with the focus in it: it must not fall back to the top of the page.
    tasks.current?.focus()
  }

  const send = (customerId: string, type: TaskType, values: TaskValues): void =>
    run(async () => {
      const outcome = await desk.send(commandOf(type, { customerId, on: desk.today }, values), actor)
      setSeconds(secondsSince(begun.current))
      if (outcome.is === 'accepted' && open !== null) close()
    })

  const start = (chosen: ListedCustomer, type: TaskType): void => {
    desk.select(chosen.customerId)
    begun.current = performance.now()
    if (taskFields[type].length > 0) return setOpen(type)
    setOpen(null)
    send(chosen.customerId, type, {})
  }

  return (
    <>
      <TaskList
        customers={Object.values(list)}
        selected={desk.selected}
        disabled={busy || past !== null}
        onSelect={(customerId) => {
          desk.select(customerId)
          setOpen(null)
        }}
        onSwitch={(chosen) =>
          start(chosen, chosen.standing.is === 'active' ? 'DeactivateCustomer' : 'ActivateCustomer')
        }
      />
      {customer !== undefined && past === null && (
        <div ref={tasks} tabIndex={-1} className={styles['tasks']}>
          {open === null ? (
            <>
              <h3>{words.tasksFor(fullName(customer.name))}</h3>
              <div className={styles['buttons']}>
                {tasksFor(customer).map((type) => (
                  <Button
                    key={type}
                    size="small"
                    kind="command"
                    disabled={busy}
                    onClick={() => start(customer, type)}
                  >
                    {words.tasks[type]}
                  </Button>
                ))}
              </div>
            </>
          ) : (
            <TaskForm
              key={`${open} ${desk.selected}`}
              type={open}
              customer={customer}
              busy={busy}
              onSend={(values) => send(desk.selected, open, values)}
              onCancel={close}
            />
          )}
        </div>
      )}
      {error !== null && <Banner kind="error">{error}</Banner>}
      {desk.done !== null && past === null && <Outcome done={desk.done} seconds={seconds} />}
    </>
  )
}
