import type { Desk } from '../useDesk.ts'
import type { PartId } from '../words/parts.ts'

export const Steps = ({ part }: { readonly part: PartId; readonly desk: Desk }) => <p>{part}</p>
