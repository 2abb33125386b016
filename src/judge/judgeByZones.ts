import type { RegisterHistory } from './history.ts'
import type { RegisterVerdict } from './verdict.ts'
import { zoneRules, type ZoneRule } from './zoneRules.ts'
import { zonesOf } from './zones.ts'

/**
 * Judges a history of reads and writes in which no value comes about twice: in n log n steps, with the reason.
 * `rules` are all four, except in tests that show what each is for.
 */
export const judgeByZones = (
  history: RegisterHistory,
  rules: readonly ZoneRule[] = Object.values(zoneRules),
): RegisterVerdict => {
  const zones = zonesOf(history)
  for (const rule of rules) {
    const objection = rule(zones)
    if (objection !== null) return { linearizable: false, ...objection }
  }
  return { linearizable: true }
}
