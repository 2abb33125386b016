import type { CapInput } from './model/events.ts'
import { isCapInput } from './model/isCapInput.ts'
import { describe, expect, it } from 'vitest'
import { stateAt } from '../../kernel/index.ts'
import { staleReadsOf } from './meters.ts'
import { reachableFrom } from './model/network.ts'
import { readSettings } from './model/settings.ts'
import { playCap } from './playCap.ts'
import { endOf, holdsFor, wild } from './wildHarness.ts'

describe('the recorder', () => {
  it('leaves what timed out pending, lets the client go on under another name, and never overlaps itself', () => {
    holdsFor(40, (seed) => {
      const { ops } = endOf(wild(seed, { mode: 'cp' })).history
      const late = ops.filter(({ outcome }) => outcome === 'timedOut')
      return (
        late.every(({ ret }) => ret === null) &&
        late.every((one) => ops.every((op) => op === one || op.c !== one.c || op.call <= one.call)) &&
        ops.every((one) =>
          ops.every(
            (op) => op === one || op.c !== one.c || op.call >= (one.ret ?? Infinity) || op.call <= one.call,
          ),
        )
      )
    })
  })

  it('calls a read that overlaps a write not stale', () => {
    const film = playCap({ mode: 'cp', latencySigma: 0 }, 1, [
      { at: 100, event: { is: 'asked', client: 0, f: 'w' } },
      { at: 110, event: { is: 'asked', client: 1, f: 'r' } },
    ])
    expect(endOf(film).history.ops[1]).toMatchObject({ v: null, outcome: 'answered' })
    expect(staleReadsOf(endOf(film).history)).toEqual([])
  })

  it('hangs for ever where the network is taken never to fail, until it heals', () => {
    const settings = {
      mode: 'cp',
      variant: 'waitForAll',
      cut: 'singleLink',
      cutAt: 0,
      healAt: 4000,
      length: 8000,
    }
    const film = playCap(settings, 1, [{ at: 100, event: { is: 'asked', client: 0, f: 'w' } }])
    expect(stateAt(film, 3999).clients[0]?.current).not.toBeNull()
    expect(endOf(film).history.ops[0]?.outcome).toBe('answered')
  })

  it('knows partial and one-way cuts: links are a matrix, not two sides', () => {
    const at = (cut: string) => stateAt(playCap({ cut, cutAt: 0, replicas: '5' }, 1), 1)
    expect(reachableFrom(at('partial'), 0)).toEqual([0, 1, 2, 3, 4])
    expect(reachableFrom(at('partial'), 1)).toEqual([0, 1, 2])
    expect(at('oneWay').links[3]?.[0]).toBe(false)
    expect(at('oneWay').links[0]?.[3]).toBe(true)
    expect(readSettings({ mode: 'ap', variant: 'readOne' }).variant).toBe('sound')
  })

  it('does nothing for a client or replica that is not there, and tells inputs from other things', () => {
    const inputs: readonly CapInput[] = [
      { is: 'asked', client: 7, f: 'w' },
      { is: 'crashed', replica: 4 },
    ]
    const film = playCap(
      { replicas: '3' },
      1,
      inputs.map((event) => ({ at: 10, event })),
    )
    expect(endOf(film).history.ops).toEqual([])
    expect(inputs.every(isCapInput)).toBe(true)
    expect([null, {}, { is: 'asked', client: 1 }, { is: 'sent', messages: [] }].some(isCapInput)).toBe(false)
  })
})
