import type { Desk } from '../useDesk.ts'

export const Questions = ({ desk }: { readonly desk: Desk }) => <p>{desk.today}</p>
