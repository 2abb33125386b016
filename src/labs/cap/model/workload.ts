import type { Chance, Later } from '../../../kernel/index.ts'
import type { CapEvent } from './events.ts'
import type { CapSettings } from './settings.ts'

/**
 * The n-th operation that a client wants, from 1, after the one before. It depends on seed, client and n only: the same
 * operations are wanted at the same times in every mode, whatever came of those before.
 */
export const nextWanted = (
  { rate, readShare, operations }: CapSettings,
  { client, n }: { readonly client: number; readonly n: number },
  chance: Chance,
): readonly Later<CapEvent>[] => {
  if (rate === 0 || (operations > 0 && n > operations)) return []
  const f = chance.happens(readShare, 'reads', client, n) ? 'r' : 'w'
  const delay = chance.exponential(1000 / rate, 'gap', client, n)
  return [{ delay, event: { is: 'wanted', client, n, f } }]
}
