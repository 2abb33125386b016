import { UserRound } from 'lucide-react'
import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { TaskType } from '../desk/taskForms.ts'
import { Chevron } from '../recorded/Note.tsx'
import { columns } from '../rows/crudRow.ts'
import { cellText } from '../rows/rowDiff.ts'
import type { OpenForm } from '../rows/saveForm.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './TwoClerks.module.css'

interface FormCardProps {
  readonly clerk: string
  readonly opened: OpenForm
  readonly form: OpenForm
  readonly saved: boolean
}

const Head = ({ clerk, saved }: { readonly clerk: string; readonly saved: boolean }) => {
  const words = useWords(crudVsTaskWords).race
  return (
    <header>
      <UserRound aria-hidden size={18} />
      <strong>{clerk}</strong>
      <Badge family={saved ? 'good' : 'neutral'}>{saved ? words.saved : words.ready}</Badge>
    </header>
  )
}

/** The whole form on a clerk's screen, as it was loaded, with what was typed since. */
export const FormCard = ({ clerk, opened, form, saved }: FormCardProps) => {
  const words = useWords(crudVsTaskWords)
  return (
    <div role="group" className={styles['card']} aria-label={clerk}>
      <Head clerk={clerk} saved={saved} />
      <dl>
        {columns.map((column) => (
          <div key={column} data-typed={opened.fields[column] !== form.fields[column]}>
            <dt>{words.screen.fields[column]}</dt>
            <dd>{cellText(form.fields[column])}</dd>
          </div>
        ))}
      </dl>
      <small>{words.race.loaded(opened.loadedAt.slice(0, 19).replace('T', ' '))}</small>
    </div>
  )
}

interface TaskCardProps {
  readonly clerk: string
  readonly type: TaskType
  readonly seen: number
  readonly says: readonly string[]
  readonly saved: boolean
}

/** A task on a clerk's screen: its purpose, and no field more. */
export const TaskCard = ({ clerk, type, seen, says, saved }: TaskCardProps) => {
  const words = useWords(crudVsTaskWords).race
  return (
    <div role="group" className={styles['card']} aria-label={clerk}>
      <Head clerk={clerk} saved={saved} />
      <Chevron>{type}</Chevron>
      <ul>
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <small>{words.seen(seen)}</small>
    </div>
  )
}
