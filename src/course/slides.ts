import type { ChapterId, LabId } from './labs.ts'

/** A slide of the lecture that can be done here. */
export interface Slide {
  /** Number in the inventory of the lecture, for instance `E04`. */
  readonly id: string
  readonly chapter: ChapterId
  /** Where it is done: a lab and its part, or the store browser. */
  readonly place:
    { readonly lab: LabId; readonly part: string } | { readonly page: 'store' } | { readonly page: 'home' }
}

const slide = (id: string, lab: LabId, part: string): Slide => ({
  id,
  chapter: id.charAt(0) as ChapterId,
  place: { lab, part },
})

/** How many slides and statements each chapter of the lecture has. */
export const slidesInLecture: Readonly<Record<ChapterId, number>> = {
  A: 21,
  B: 15,
  C: 17,
  D: 28,
  E: 39,
  F: 19,
}

/** The slides that can be done here so far, each in exactly one place. */
export const slides: readonly Slide[] = [
  { id: 'A01', chapter: 'A', place: { page: 'home' } },
  slide('A10', 'replay', 'audit'),
  slide('A11', 'replay', 'debugging'),
  slide('A12', 'replay', 'as-of'),
  slide('A13', 'replay', 'what-if'),
  slide('A14', 'replay', 'rebuild'),
  slide('A16', 'replay', 'letters'),
  slide('A19', 'pipeline', 'asynchrony'),
  slide('A21', 'evolution', 'advice'),
  slide('C01', 'cap', 'bay'),
  slide('C02', 'cap', 'rounds'),
  slide('C03', 'cap', 'available'),
  slide('C04', 'cap', 'cut'),
  slide('C05', 'cap', 'choice'),
  slide('C06', 'cap', 'per-operation'),
  slide('C07', 'cap', 'rounds'),
  slide('C08', 'cap', 'pending'),
  slide('C09', 'cap', 'available'),
  slide('C10', 'cap', 'verdict'),
  slide('C11', 'cap', 'converge'),
  slide('D01', 'evolution', 'one-model'),
  slide('D02', 'command-handling', 'queries'),
  slide('D03', 'evolution', 'two-stores'),
  slide('D04', 'evolution', 'event-sourcing'),
  slide('D05', 'crud-vs-task', 'rewrite'),
  slide('D06', 'evolution', 'one-model'),
  slide('D07', 'evolution', 'cqs'),
  slide('D08', 'evolution', 'two-models'),
  slide('D09', 'evolution', 'two-stores'),
  slide('D10', 'evolution', 'two-stores'),
  slide('D11', 'evolution', 'other-domains'),
  slide('D12', 'crud-vs-task', 'intent'),
  slide('D13', 'command-handling', 'naming'),
  slide('D14', 'pipeline', 'rejection'),
  slide('D15', 'pipeline', 'veto'),
  slide('D16', 'command-handling', 'naming'),
  slide('D17', 'pipeline', 'path'),
  slide('D18', 'pipeline', 'subscribers'),
  slide('D19', 'crud-vs-task', 'recorded'),
  slide('D20', 'crud-vs-task', 'screens'),
  slide('D21', 'crud-vs-task', 'screens'),
  slide('D22', 'crud-vs-task', 'two-clerks'),
  slide('D23', 'crud-vs-task', 'departments'),
  slide('D24', 'crud-vs-task', 'departments'),
  slide('D25', 'command-handling', 'phases'),
  slide('D26', 'command-handling', 'break-it'),
  slide('D27', 'command-handling', 'publish'),
  slide('D28', 'command-handling', 'break-it'),
  slide('E01', 'replay', 'log-and-state'),
  slide('E02', 'replay', 'two-ways'),
  slide('E03', 'replay', 'fold'),
  { id: 'E04', chapter: 'E', place: { page: 'store' } },
  slide('E05', 'replay', 'ledger'),
  slide('E06', 'replay', 'correction'),
  slide('E10', 'pipeline', 'append-only'),
  slide('E11', 'replay', 'crash'),
  slide('E12', 'replay', 'question'),
  slide('E13', 'replay', 'metadata'),
  slide('E14', 'command-handling', 'given-when-then'),
  slide('E15', 'retro', 'own'),
  slide('E16', 'retro', 'stored'),
  slide('E17', 'retro', 'late-payment'),
  slide('E18', 'retro', 'copy'),
  slide('E19', 'retro', 'inject'),
  slide('E20', 'retro', 'rest'),
  slide('E21', 'retro', 'difference'),
  slide('E22', 'retro', 'discard'),
  slide('E23', 'retro', 'retro-payment'),
  slide('E24', 'retro', 'retro-correction'),
  slide('E25', 'retro', 'premium'),
  slide('E26', 'retro', 'interest'),
  slide('E31', 'command-handling', 'raise'),
  slide('E32', 'command-handling', 'raise'),
  slide('E33', 'pipeline', 'aggregates-table'),
  slide('E34', 'pipeline', 'events-table'),
  slide('F05', 'retry', 'order'),
  slide('F14', 'retry', 'waves'),
]
