import { Badge, DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { bookingsOf, isBroken, standingOf, type Standing } from '../measures.ts'
import { participantIds, type BookingId, type ParticipantId } from '../model/world.ts'
import type { SagaState } from '../state.ts'
import { sagaWords } from '../words/index.ts'
import styles from './Saga.module.css'

const families = {
  confirmed: 'readmodel',
  refused: 'neutral',
  underway: 'command',
  unknown: 'failure',
  turnedAway: 'failure',
} as const satisfies Readonly<Record<Standing, string>>

/** Every booking: what the desk says of it, and how it stands with each participant. */
export const Bookings = ({ state }: { readonly state: SagaState }) => {
  const words = useWords(sagaWords).stage
  const bookings = bookingsOf(state)
  if (bookings.length === 0) return <p className={styles['note']}>{words.empty}</p>
  const at = (id: ParticipantId, booking: BookingId): string => {
    const { works, queue } = state.world.participants[id]
    const work = works[booking]
    if (work === undefined) return queue.includes(booking) ? words.waits(1) : words.none
    const what = words.works[work.is]
    return work.effects > 1 || work.effects < 0 ? words.times(what, work.effects) : what
  }
  const columns: readonly Column<BookingId>[] = [
    { key: 'booking', header: words.who, cell: (booking) => words.booking(booking) },
    {
      key: 'desk',
      header: words.desk,
      cell: (booking) => {
        const standing = standingOf(state, booking)
        return <Badge family={families[standing]}>{words.standings[standing]}</Badge>
      },
    },
    ...participantIds.map((id) => ({
      key: id,
      header: words.nodes[id],
      cell: (booking: BookingId) => at(id, booking),
    })),
  ]
  return (
    <DataTable
      caption={words.bookings}
      columns={columns}
      rows={bookings}
      rowKey={String}
      mark={(booking) => (isBroken(state, booking) ? 'changed' : undefined)}
    />
  )
}
