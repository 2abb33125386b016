import { expect, it } from 'vitest'
import { play, traceHash, type Settings } from '../../kernel/index.ts'
import { capModel } from './model.ts'
import { capOpening } from './model/faults.ts'
import { readSettings, variantsOf, type CapMode } from './model/settings.ts'
import { playCap } from './playCap.ts'
import { proofSettings, randomSchedule } from './randomSchedule.ts'

const frozen = (given: Settings, seed: number) => {
  const settings = readSettings(given)
  const inputs = [...capOpening(settings), ...randomSchedule(given, seed)]
  return play(capModel(settings), { seed, inputs, until: settings.length, freeze: true })
}

const builds = (Object.keys(variantsOf) as CapMode[]).flatMap((mode) =>
  variantsOf[mode].map((variant) => [mode, variant] as const),
)

it.each(builds)(
  '%s built as %s changes no world that has been: frozen, it plays the same film',
  (mode, variant) => {
    const settings = { ...proofSettings, mode, variant, length: 800 }
    expect(traceHash(frozen(settings, 3))).toBe(traceHash(playCap(settings, 3, randomSchedule(settings, 3))))
  },
)
