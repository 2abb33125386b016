import type { Desk } from '../useDesk.ts'

export const Challenge = ({ desk }: { readonly desk: Desk }) => <p>{desk.today}</p>
