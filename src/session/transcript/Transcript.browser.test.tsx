import '../../ui/tokens.css'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forget, openPage, type OpenPage } from '../openPageHarness.tsx'

let name = ''
let opened: OpenPage

const rows = () => page.getByRole('region', { name: 'Transcript' })
const spoken = (): string => document.querySelector('[data-spoken]')?.textContent ?? ''
const now = (): number => opened.run().playhead.getState().now

beforeEach(async () => {
  name = `session-${crypto.randomUUID()}`
  opened = await openPage(name)
  await expect.poll(() => opened.shown.length).toBeGreaterThan(0)
  await opened.run().give({ add: 3 }, 450)
  await expect.element(rows().getByRole('button', { name: '3 was added' })).toBeVisible()
})

afterEach(async () => {
  await opened.leave()
  await forget(name)
})

it('goes to the moment of a sentence, marks it, and speaks it', async () => {
  await rows().getByRole('button', { name: '3 was added' }).click()
  expect(now()).toBe(450)
  await expect
    .element(rows().getByRole('button', { name: '3 was added' }))
    .toHaveAttribute('aria-current', 'step')
  expect(spoken()).toBe('3 was added, that makes 3')
})

it('steps with the arrow keys, and keeps the focus on the current sentence', async () => {
  await rows().getByRole('button', { name: '3 was added' }).click()
  await userEvent.keyboard('{ArrowDown}')
  expect(now()).toBe(500)
  await expect.element(rows().getByRole('button', { name: '0.500 s' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(now()).toBe(400)
  await expect.element(rows().getByRole('button', { name: '0.400 s' })).toHaveFocus()
})

it('speaks nothing while the film plays', async () => {
  opened.run().playhead.seek(460)
  await expect.poll(spoken).toBe('3 was added, that makes 3')
  opened.run().playhead.setSpeed(0.001)
  opened.run().playhead.play()
  await expect.poll(spoken).toBe('')
  opened.run().playhead.pause()
})

it('draws a few rows of a film of 20,000 events', async () => {
  const inputs = Array.from({ length: 9_999 }, (_, index) => ({ at: index / 10, input: { add: index } }))
  expect(await opened.run().restart(1, { inputs })).toBe(true)
  await expect.poll(() => opened.run().film.frames.length, { timeout: 10_000 }).toBeGreaterThan(20_000)
  opened.run().playhead.seek(2000)
  await expect
    .poll(() => rows().getByRole('button').elements().at(-1)?.getAttribute('aria-current'))
    .toBe('step')
  expect(rows().getByRole('button').elements().length).toBeLessThan(60)
})

it('tells where an event comes from and what it set off, and goes there', async () => {
  const causes = page.getByRole('region', { name: 'Where it comes from' })
  opened.run().playhead.seek(450)
  await expect
    .element(causes.getByRole('list', { name: 'What it set off' }))
    .toHaveTextContent('3 was echoed')
  await causes.getByRole('list', { name: 'What it set off' }).getByRole('button').click()
  await expect.poll(now).toBeGreaterThan(690)
  const chain = causes.getByRole('list', { name: 'Where it comes from' })
  await expect
    .element(chain.getByRole('button').first())
    .toHaveTextContent('0.450 s, 3 was added, that makes 3')
  await chain.getByRole('button').first().click()
  await expect.poll(now).toBe(450)
})
