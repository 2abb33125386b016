import { afterAll, describe, expect, it } from 'vitest'
import { lightSwitch } from '../examples/lightSwitch.ts'
import { hostilePrograms, hostileProgramOf } from './hostileProgramsHarness.ts'
import { openSandbox } from './openSandbox.ts'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const good = { program: lightSwitch, events: [], command: { type: 'SwitchOn' } }

describe('a hostile program', () => {
  it.each(hostilePrograms)('$name ends as it should, and the next good program runs', async (hostile) => {
    const outcome = await sandbox.run({
      program: hostileProgramOf(hostile),
      events: [],
      command: { type: 'Go' },
    })
    expect([hostile.ends].flat(), JSON.stringify(outcome).slice(0, 300)).toContain(outcome.is)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(document.body.isConnected).toBe(true)
    expect(await sandbox.run(good)).toMatchObject({
      is: 'played',
      decided: { is: 'raised', events: [{ type: 'LightSwitchedOn' }] },
    })
  })

  it('has an opaque origin: the page cannot even read its document', async () => {
    await sandbox.run(good)
    const frame = document.querySelector<HTMLIFrameElement>('iframe[sandbox]')
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts')
    expect(frame?.contentDocument).toBeNull()
  })

  it('leaves the page responsive while it loops', async () => {
    const looping = sandbox.run({ program: 'for (;;) {}; domain({})', events: [], command: null })
    let frames = 0
    const progress = { over: false }
    void looping.then(() => {
      progress.over = true
    })
    while (!progress.over) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      frames += 1
    }
    expect(frames).toBeGreaterThan(5)
    expect(await looping).toEqual({ is: 'time', limit: 1_000 })
  })
})
