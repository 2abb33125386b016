import { Banner, Button, EmptyState, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { Challenge } from './challenge/Challenge.tsx'
import { Departments } from './departments/Departments.tsx'
import { fillLog, fillRows } from './history/fillDesk.ts'
import { Questions } from './questions/Questions.tsx'
import type { PartId } from './lesson/lessonStep.ts'
import type { ClerkList } from './read-models/clerkCustomers.ts'
import { Recorded } from './recorded/Recorded.tsx'
import { Rewrite } from './rewrite/Rewrite.tsx'
import { PastNotice } from './screens/PastNotice.tsx'
import { Screens } from './screens/Screens.tsx'
import { Stock } from './stock/Stock.tsx'
import { TwoClerks } from './two-clerks/TwoClerks.tsx'
import type { Desk } from './useDesk.ts'
import { crudVsTaskWords } from './words/index.ts'

interface PartViewProps {
  readonly part: PartId
  readonly desk: Desk
  /** The list at the playhead; null: now. */
  readonly past: ClerkList | null
  readonly position: number
  readonly onNow: () => void
}

/** Fills the side or the sides that are empty. */
const FillDesk = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).screen
  const { busy, error, run } = useAction()
  const { table, rows, reload } = desk.crud
  const noRows = rows.length === 0
  const done = desk.log.events.length
  const noFacts = done === 0
  const fill = async (): Promise<void> => {
    if (noRows && table !== null) await fillRows(table, desk.today)
    await reload()
    await fillLog(desk.store, desk.today, done)
  }
  return (
    <EmptyState
      title={words.emptyTitle}
      action={
        <>
          <Button kind="primary" disabled={busy || table === null} onClick={() => run(fill)}>
            {noRows && noFacts ? words.fill : noRows ? words.fillRows : words.fillLog}
          </Button>
          {error !== null && <Banner kind="error">{error}</Banner>}
        </>
      }
    >
      {words.empty}
    </EmptyState>
  )
}

const Part = ({ part, desk, past }: PartViewProps) => {
  switch (part) {
    case 'screens':
      return <Screens desk={desk} past={past} />
    case 'recorded':
      return <Recorded desk={desk} past={past} />
    case 'departments':
      return <Departments desk={desk} />
    case 'intent':
      return <Stock desk={desk} />
    case 'questions':
      return <Questions desk={desk} />
    case 'two-clerks':
      return <TwoClerks desk={desk} />
    case 'rewrite':
      return <Rewrite />
    case 'challenge':
      return <Challenge desk={desk} />
  }
}

/** The world of a part, or what to do first. */
export const PartView = (props: PartViewProps) => {
  const { part, desk, past } = props
  if (part === 'rewrite' || part === 'intent') return <Part key={desk.shown.count} {...props} />
  if (!desk.crud.loaded || !desk.log.loaded) return null
  if (!desk.filled) return <FillDesk desk={desk} />
  const winds = part === 'screens' || part === 'recorded'
  return (
    <>
      {winds && past !== null && (
        <PastNotice events={desk.log.events} position={props.position} onNow={props.onNow} />
      )}
      <Part key={desk.shown.count} {...props} />
    </>
  )
}
