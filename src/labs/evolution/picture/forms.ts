import type { Carried } from './hops.ts'

/** The visual language in small: a chevron, a table, a card with a cut corner, a note with a folded corner, a dot. */
export const forms: Readonly<Record<Carried, string>> = {
  write: 'M-15 -10H6L15 0L6 10H-15L-7 0z',
  read: 'M-9 -9h18v18h-18zM-9 -3h18',
  partner: 'M-10 -9H4L10 -3V9H-10z',
  event: 'M-11 -11H4L11 -4V11H-11zM4 -11V-4H11',
  answer: 'M-6 0a6 6 0 0 1 12 0a6 6 0 0 1 -12 0z',
}
