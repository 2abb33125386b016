import { answer } from '../client.ts'
import type { Message } from '../messages.ts'
import { clientOf, replicaOf, send, setClient, setOperation, setReplica, type Moment } from '../moment.ts'
import { covers, mergeSiblings, writeSibling, type SiblingSet } from '../siblingSet.ts'

/** Of several values, the one that a client goes on with: that of the highest counter, then replica. */
const chosen = ({ siblings }: SiblingSet): string | null =>
  [...siblings].sort((one, other) => one.counter - other.counter || one.replica - other.replica).at(-1)
    ?.value ?? null

/** The replica answers alone. A client is told all values, so that its next write replaces what it has seen. */
export const doneSiblings = (moment: Moment, id: number): void => {
  const { current, replica, context } = clientOf(moment, id)
  if (current === null) return
  const before = replicaOf(moment, replica).siblings
  const blind = moment.settings.variant === 'blindOverwrite'
  const known = blind ? before.seen : context
  const after =
    current.f === 'r' ? before : writeSibling(before, { value: current.value ?? '', replica, context: known })
  const values = after.siblings.map(({ value }) => value)
  if (current.f === 'r') setOperation(moment, current.place, { v: chosen(after), values })
  else {
    const counter = after.seen[replica] ?? 0
    const replaced = before.siblings.find((sibling) => covers(context, sibling))
    setReplica(moment, replica, { siblings: after })
    setOperation(moment, current.place, {
      values,
      context,
      dot: { replica, counter },
      over: replaced?.value ?? null,
    })
    moment.facts.push({ is: 'merged', replica, siblings: values.length })
  }
  setClient(moment, id, { context: after.seen })
  answer(moment, id)
}

const isSame = (one: SiblingSet, other: SiblingSet): boolean =>
  one.seen.every((count, replica) => count === other.seen[replica]) &&
  one.siblings.length === other.siblings.length

/** A replica compares notes: it keeps what neither has replaced knowingly. */
export const receiveSiblings = (moment: Moment, message: Message): void => {
  const { kind, from, to, round, siblings } = message
  if (siblings === null) return
  const mine = replicaOf(moment, to).siblings
  const merged = mergeSiblings(mine, siblings)
  if (!isSame(merged, mine)) {
    setReplica(moment, to, { siblings: merged })
    moment.facts.push({ is: 'merged', replica: to, siblings: merged.siblings.length })
  }
  if (kind === 'gossip' && !isSame(merged, siblings)) {
    send(moment, { kind: 'gossipReply', from: to, to: from, round, siblings: merged })
  }
}
