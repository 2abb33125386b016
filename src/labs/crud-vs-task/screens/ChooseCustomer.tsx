import { Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { fullName } from '../desk/clerkState.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Sides.module.css'

/** Which customer the comparison is about. */
export const ChooseCustomer = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).recorded
  return (
    <div className={styles['choose']}>
      <Select
        label={words.customer}
        value={desk.selected}
        options={Object.values(desk.list).map(({ customerId, name }) => ({
          value: customerId,
          label: `${customerId} ${fullName(name)}`,
        }))}
        onChange={(event) => desk.select(event.target.value)}
      />
    </div>
  )
}
