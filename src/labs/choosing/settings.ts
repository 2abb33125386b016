import type { Settings } from '../../kernel/index.ts'

/** All settings of the lab: the chance that an answer during a cut is contradicted by another one, from 0 to 1. */
export const choosingSettings = {
  clashChance: { kind: 'number', min: 0, max: 1, initial: 0.05 },
} as const

/** The chance of a clash in these settings. */
export const clashChanceOf = (settings: Settings): number =>
  typeof settings['clashChance'] === 'number' ? settings['clashChance'] : choosingSettings.clashChance.initial
