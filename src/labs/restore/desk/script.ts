import type { Act } from './desk.ts'

/** What the lesson does, act by act: each step shows the desk after the first so many. */
export const script: readonly Act[] = [
  { is: 'open' },
  { is: 'backup' },
  { is: 'hour' },
  { is: 'mistake' },
  { is: 'afternoon' },
  { is: 'file' },
  { is: 'restore', of: 'a', position: 'mistake', letters: false },
  { is: 'switch', to: 'c' },
  { is: 'carry' },
  { is: 'contexts', of: 'a', clocks: { customers: '13:00', vehicles: '14:00', workshop: '14:00' } },
  { is: 'reconcile', key: 'd' },
  { is: 'dial', dials: { mtbf: 100, mttr: 1 } },
  { is: 'dial', dials: { mtbf: 100, mttr: 0.1 } },
  { is: 'restart' },
]

const same = (one: Act | undefined, other: Act | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Acts that change no database. */
const harmless: ReadonlySet<Act['is']> = new Set(['dial', 'restart', 'backup'])

/** How many acts of the script the databases have seen; 0 where other things were done to them. */
export const reachedInScript = (acts: readonly Act[]): number => {
  const differs = acts.findIndex((act, index) => !same(act, script[index]))
  if (differs === -1) return acts.length
  return acts.slice(differs).every(({ is }) => harmless.has(is)) ? differs : 0
}

/** Acts that make a database. */
const making: ReadonlySet<Act['is']> = new Set(['open', 'file', 'restore', 'contexts'])

/** How many databases these acts make. */
export const databasesMadeBy = (acts: readonly Act[]): number =>
  acts.filter(({ is }) => making.has(is)).length
