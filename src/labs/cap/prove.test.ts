import { expect, it } from 'vitest'
import { addProofs, noProof, proveSome } from './prove.ts'
import { capChallenges } from './scenario.ts'

it(
  'keeps every history of majority quorums linearizable, whatever the network does',
  { timeout: 60_000 },
  () => {
    const three = proveSome({ mode: 'cp', settings: {}, firstSeed: 1, count: 150 })
    const five = proveSome({ mode: 'cp', settings: { replicas: '5' }, firstSeed: 1, count: 50 })
    const both = addProofs(three, five)
    expect(both.counterExamples).toEqual([])
    expect(both).toMatchObject({ runs: 200, linearizable: 200, violations: 0, unknown: 0 })
    expect(both.timedOut).toBeGreaterThan(0)
  },
)

for (const { id, settings, seeds } of capChallenges) {
  it(`catches ${id} within ${seeds} seeds`, { timeout: 60_000 }, () => {
    let result = noProof
    for (let seed = 1; seed <= seeds && result.violations === 0; seed += 10) {
      result = addProofs(result, proveSome({ mode: 'cp', settings, firstSeed: seed, count: 10 }))
    }
    expect(result.violations).toBeGreaterThan(0)
  })
}
