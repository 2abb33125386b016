import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { taskFields } from '../desk/taskForms.ts'
import type { ClerkList } from '../read-models/clerkCustomers.ts'
import { FactNote } from '../recorded/FactNote.tsx'
import { Chevron } from '../recorded/Note.tsx'
import { Statement } from '../recorded/RowRecord.tsx'
import type { Desk } from '../useDesk.ts'
import { genericSave } from '../rewrite/sayings.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { CrudScreen } from './CrudScreen.tsx'
import { Side, Sides } from './Sides.tsx'
import { TaskScreen } from './TaskScreen.tsx'

interface ScreensProps {
  readonly desk: Desk
  readonly past: ClerkList | null
}

/** Both screens at work, and below each the last thing that it recorded. */
export const Screens = ({ desk, past }: ScreensProps) => {
  const words = useWords(crudVsTaskWords).screen
  const [saved] = desk.saves
  const last = desk.log.events.at(-1)
  return (
    <Sides>
      <Side side="rows" title={words.crud} tools={<Badge family="command">{words.oneCommand}</Badge>}>
        <CrudScreen desk={desk} />
        {saved !== undefined && (
          <>
            <Chevron>{genericSave}</Chevron>
            <Statement saved={saved} />
          </>
        )}
      </Side>
      <Side
        side="tasks"
        title={words.task}
        tools={<Badge family="command">{words.commands(Object.keys(taskFields).length)}</Badge>}
      >
        <TaskScreen desk={desk} past={past} />
        {past === null && desk.done?.outcome.is === 'accepted' && <Chevron>{desk.done.command.type}</Chevron>}
        {past === null && last !== undefined && <FactNote event={last} />}
      </Side>
    </Sides>
  )
}
