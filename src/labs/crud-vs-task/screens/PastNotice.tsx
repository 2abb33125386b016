import { Banner, Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import { dayText } from '../words/dayText.ts'
import { crudVsTaskWords } from '../words/index.ts'

interface PastNoticeProps {
  readonly events: readonly LoggedClerkEvent[]
  readonly position: number
  readonly onNow: () => void
}

/** Says that the playhead is in the past, and that only one side can follow. */
export const PastNotice = ({ events, position, onNow }: PastNoticeProps) => {
  const words = useWords(crudVsTaskWords).screen
  const day = dayText(events[position - 1]?.eventData.on ?? '')
  return (
    <Banner
      kind="info"
      action={
        <Button size="small" onClick={onNow}>
          {words.toNow}
        </Button>
      }
    >
      {words.past(position, events.length, day)} {words.noPast}
    </Banner>
  )
}
