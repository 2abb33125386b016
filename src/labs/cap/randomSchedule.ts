import { chanceFrom, type Chance, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import type { CapInput } from './model/events.ts'
import { linksOf, splitOff } from './model/network.ts'
import { readSettings } from './model/settings.ts'

/** What proofs play with, where nothing else is set: few operations, close together, and slow messages now and then. */
export const proofSettings: Settings = {
  clients: 4,
  rate: 5,
  operations: 4,
  latencyMedian: 10,
  latencySigma: 1,
  loss: 0.02,
  duplication: 0.02,
  timeout: 200,
  retryAfter: 60,
  gossipEvery: 100,
  length: 2000,
}

const randomCut = (replicas: number, chance: Chance, n: number): CapInput => {
  const kind = chance.pick(['split', 'split', 'oneWay', 'any'], 'kind of cut', n)
  if (kind === 'any') {
    const isCut = (from: number, to: number): boolean => chance.happens(0.4, 'link', n, from, to)
    return { is: 'linksSet', links: linksOf(replicas, isCut) }
  }
  const side = Array.from({ length: replicas }, (_, id) => id).filter((id) =>
    chance.happens(0.5, 'side', n, id),
  )
  if (kind === 'split') return { is: 'linksSet', links: splitOff(replicas, side) }
  const isCut = (from: number, to: number): boolean => side.includes(from) && !side.includes(to)
  return { is: 'linksSet', links: linksOf(replicas, isCut) }
}

/** Random faults over a whole film: cuts of all kinds that heal again, and one replica that crashes and comes back. */
export const randomSchedule = (given: Settings, seed: Seed): readonly Timed<CapInput>[] => {
  const { replicas, length } = readSettings(given)
  const chance = chanceFrom(`schedule ${seed}`)
  const inputs: Timed<CapInput>[] = []
  const busy = Math.min(length, 1200)
  for (let n = 0, at = chance.exponential(150, 'first'); at < busy; n += 1) {
    inputs.push({ at, event: randomCut(replicas, chance, n) })
    at += chance.between(30, 300, 'cut lasts', n)
    if (at < length) inputs.push({ at, event: { is: 'healed' } })
    at += chance.between(20, 200, 'whole', n)
  }
  if (chance.happens(0.3, 'crashes')) {
    const replica = Math.floor(chance.between(0, replicas, 'who crashes'))
    const at = chance.between(0, busy, 'crashes at')
    inputs.push({ at, event: { is: 'crashed', replica } })
    const back = at + chance.between(50, 400, 'is down')
    if (back < length) inputs.push({ at: back, event: { is: 'restarted', replica } })
  }
  return inputs.sort((one, other) => one.at - other.at)
}
