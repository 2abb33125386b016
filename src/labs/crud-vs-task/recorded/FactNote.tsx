import { useWords } from '../../../words/index.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import { dayWords } from '../words/dayWords.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { Note } from './Note.tsx'

/** A stored event of the desk, with what it says. */
export const FactNote = ({ event }: { readonly event: LoggedClerkEvent }) => {
  const words = useWords(crudVsTaskWords).recorded
  const { day } = useWords(dayWords)
  const { on, ...said } = event.eventData
  const small = [day(on), words.by(event.actor ?? '?'), words.version(event.order), words.position(event.id)]
  return (
    <Note title={event.eventType} small={small.join(' · ')}>
      <dl>
        {Object.entries(said).map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Note>
  )
}
