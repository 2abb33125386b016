import { Badge, Banner, Select, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { taskFields, type TaskType } from '../desk/taskForms.ts'
import { useNotebook } from '../notebook/useNotebook.ts'
import { Chevron } from '../recorded/Note.tsx'
import { columns } from '../rows/crudRow.ts'
import { Side, Sides } from '../screens/Sides.tsx'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Rewrite.module.css'
import { genericSave, sayingIds, verdictOn, type SayingId } from './sayings.ts'

const taskTypes: readonly TaskType[] = [
  'MoveCustomer',
  'CorrectCustomerAddress',
  'CorrectCustomerName',
  'TakeAnotherName',
  'DeactivateCustomer',
  'ActivateCustomer',
]

const families = { fits: 'good', tooCoarse: 'neutral', wrong: 'failure' } as const

interface SayingProps {
  readonly id: SayingId
  readonly chosen: string
  readonly onChoose: (task: string) => void
}

const Saying = ({ id, chosen, onChoose }: SayingProps) => {
  const { rewrite, screen } = useWords(crudVsTaskWords)
  const verdict = verdictOn(id, chosen)
  return (
    <li className={styles['saying']}>
      <Select
        label={rewrite.said(rewrite.sayings[id])}
        value={chosen}
        options={[
          { value: genericSave, label: rewrite.choose },
          ...taskTypes.map((type) => ({ value: type, label: screen.tasks[type] })),
        ]}
        onChange={(event) => onChoose(event.target.value)}
      />
      <Badge family={families[verdict]}>{rewrite[verdict]}</Badge>
    </li>
  )
}

/** D05: what the form would be if each of its purposes had a task of its own. */
export const Rewrite = () => {
  const { rewrite, screen } = useWords(crudVsTaskWords)
  const [{ rewritten }, write] = useNotebook()
  const { error, run } = useAction()
  const chosenFor = (id: SayingId): string => rewritten[id] ?? genericSave
  const saves = sayingIds.filter((id) => chosenFor(id) === genericSave).length
  const done = sayingIds.every((id) => verdictOn(id, chosenFor(id)) === 'fits')
  const used = taskTypes.filter((type) => sayingIds.some((id) => chosenFor(id) === type))

  return (
    <Sides>
      <Side side="rows" title={rewrite.saying}>
        <p>{rewrite.intro}</p>
        <ol className={styles['sayings']}>
          {sayingIds.map((id) => (
            <Saying
              key={id}
              id={id}
              chosen={chosenFor(id)}
              onChoose={(task) =>
                run(() => write({ eventType: 'FormRewritten', eventData: { saying: id, task } }))
              }
            />
          ))}
        </ol>
        {error !== null && <Banner kind="error">{error}</Banner>}
      </Side>
      <Side side="tasks" title={rewrite.fromForm}>
        <p>
          {rewrite.left}: <output data-metric="savesLeft">{saves}</output>
        </p>
        <ul className={styles['commands']} aria-label={rewrite.fromForm}>
          {saves > 0 && (
            <li>
              <Chevron>{genericSave}</Chevron>
              <span>{columns.map((column) => screen.fields[column]).join(', ')}</span>
            </li>
          )}
          {used.map((type) => (
            <li key={type}>
              <Chevron>{type}</Chevron>
              <span>
                {taskFields[type].length === 0
                  ? rewrite.nothing
                  : taskFields[type]
                      .map((field) => (field === 'reason' ? screen.why : screen.fields[field]))
                      .join(', ')}
              </span>
            </li>
          ))}
        </ul>
        {done && <Banner kind="good">{rewrite.done}</Banner>}
      </Side>
    </Sides>
  )
}
