import { useState } from 'react'
import { Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { lastTuesday } from '../history/calendar.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { undoDay } from './undoDay.ts'

/** Really undoes last Tuesday: by tasks of today, so that the day itself stays in the log. */
export const UndoTuesday = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).questions
  const [stored, setStored] = useState<number | null>(null)
  const { busy, error, run } = useAction()
  const commands = undoDay(desk.log.events, lastTuesday(desk.today), desk.today)
  const undo = async (): Promise<void> => {
    let facts = 0
    for (const command of commands) {
      const outcome = await desk.send(command, 'you')
      if (outcome.is === 'accepted') facts += 1
    }
    setStored(facts)
  }
  return (
    <>
      {commands.length > 0 && (
        <div>
          <Button kind="command" disabled={busy} onClick={() => run(undo)}>
            {words.undo}
          </Button>
        </div>
      )}
      {stored !== null && <Banner kind="good">{words.undone(stored)}</Banner>}
      {error !== null && <Banner kind="error">{error}</Banner>}
    </>
  )
}
