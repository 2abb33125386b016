import type { Desk } from '../useDesk.ts'

export const TwoClerks = ({ desk }: { readonly desk: Desk }) => <p>{desk.today}</p>
