import { Car, Square, SquareCheck } from 'lucide-react'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { fullName } from '../desk/clerkState.ts'
import type { ListedCustomer } from '../read-models/clerkCustomers.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Screens.module.css'

interface TaskListProps {
  readonly customers: readonly ListedCustomer[]
  readonly selected: string
  readonly disabled: boolean
  readonly onSelect: (customerId: string) => void
  /** Deactivate or activate, whichever is possible. */
  readonly onSwitch: (customer: ListedCustomer) => void
}

const ActiveBox = ({ customer }: { readonly customer: ListedCustomer }) => {
  const words = useWords(crudVsTaskWords).screen
  const active = customer.standing.is === 'active'
  const Box = active ? SquareCheck : Square
  return (
    <span className={styles['box']} data-active={active}>
      <Box size={18} role="img" aria-label={words.activeBox(fullName(customer.name), active)} />
      {customer.carIsHere && <Car size={16} role="img" aria-label={words.carIsHere} />}
    </span>
  )
}

/** The right list: who, active or not, and the one button that fits. */
export const TaskList = ({ customers, selected, disabled, onSelect, onSwitch }: TaskListProps) => {
  const words = useWords(crudVsTaskWords).screen
  return (
    <table className={styles['list']} aria-label={words.taskList}>
      <thead>
        <tr>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.last}</th>
          <th scope="col">{words.active}</th>
          <th scope="col">{words.can}</th>
        </tr>
      </thead>
      <tbody>
        {customers.map((customer) => {
          const name = fullName(customer.name)
          const active = customer.standing.is === 'active'
          return (
            <tr
              key={customer.customerId}
              data-customer={customer.customerId}
              data-chosen={customer.customerId === selected}
            >
              <td>{customer.name.firstName}</td>
              <td>
                <button
                  type="button"
                  className={styles['who']}
                  aria-label={words.choose(name)}
                  aria-pressed={customer.customerId === selected}
                  onClick={() => onSelect(customer.customerId)}
                >
                  {customer.name.lastName}
                </button>
              </td>
              <td>
                <ActiveBox customer={customer} />
              </td>
              <td>
                <Button
                  size="small"
                  kind="command"
                  disabled={disabled}
                  className={styles['switch'] ?? ''}
                  aria-label={active ? words.deactivateName(name) : words.activateName(name)}
                  onClick={() => onSwitch(customer)}
                >
                  {active ? words.deactivate : words.activate}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
