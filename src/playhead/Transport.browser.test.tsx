import '../ui/tokens.css'
import '../ui/base.css'
import { Profiler, StrictMode } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createPlayhead, type Playhead } from './playhead.ts'
import type { Mark, TimeLine } from './timeLine.ts'
import { Transport } from './Transport.tsx'

const marks: readonly Mark[] = [
  { at: 2350, label: 'Partition begins', kind: 'failure' },
  { at: 5000, label: 'The minority refuses a write', kind: 'rejection' },
  { at: 9000, label: 'The network heals', kind: 'note' },
]

const line: TimeLine = {
  duration: 10_000,
  stops: [1000, 2350, 5000, 7000, 9000],
  marks,
  health: [
    { from: 0, to: 2350, kind: 'ok' },
    { from: 2350, to: 5000, kind: 'degraded' },
    { from: 5000, to: 7000, kind: 'stale' },
    { from: 7000, to: 9000, kind: 'violation' },
    { from: 9000, to: 10_000, kind: 'down' },
  ],
  describe: (now) =>
    `${(now / 1000).toFixed(3)} s, ${marks.findLast(({ at }) => at <= now)?.label ?? 'calm'}`,
}

const slider = () => page.getByRole('slider', { name: 'Playhead' })
const nowOf = (playhead: Playhead): number => playhead.getState().now

const show = async (shown: TimeLine): Promise<Playhead> => {
  const playhead = createPlayhead()
  playhead.load(shown)
  await render(
    <StrictMode>
      <Transport playhead={playhead} />
    </StrictMode>,
  )
  await expect.element(slider()).toBeVisible()
  return playhead
}

beforeEach(() => page.viewport(1280, 720))

it('says where the playhead is, and how the world fares there', async () => {
  const playhead = await show(line)
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '0.000 s, calm')
  playhead.seek(2350)
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '2.350 s, Partition begins (degraded)')
})

it('goes to marked moments by its buttons and by Shift with the arrows', async () => {
  const playhead = await show(line)
  await page.getByRole('button', { name: 'Next marked moment' }).click()
  expect(nowOf(playhead)).toBe(2350)
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(nowOf(playhead)).toBe(5000)
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(nowOf(playhead)).toBe(2350)
  await page.getByRole('button', { name: 'Previous marked moment' }).click()
  expect(nowOf(playhead)).toBe(0)
})

it('obeys the keys of the transport', async () => {
  const playhead = await show(line)
  await userEvent.keyboard('{End}')
  expect(nowOf(playhead)).toBe(10_000)
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowLeft}')
  expect(nowOf(playhead)).toBe(1000)
  await userEvent.keyboard(',')
  expect(playhead.getState().speed).toBe(0.5)
  await userEvent.keyboard('. ')
  expect(playhead.getState()).toMatchObject({ speed: 1, playing: true })
  await userEvent.keyboard(' ')
  expect(playhead.getState().playing).toBe(false)
})

it('tells what a mark is when it has the focus, and goes there with Enter', async () => {
  const playhead = await show(line)
  page.getByRole('button', { name: 'Partition begins' }).element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('button', { name: 'The minority refuses a write' })).toHaveFocus()
  await expect.element(page.getByText('The minority refuses a write')).toBeVisible()
  expect(nowOf(playhead)).toBe(0)
  await userEvent.keyboard('{Enter}')
  expect(nowOf(playhead)).toBe(5000)
})

it('is one stop of the Tab key for all marks', async () => {
  await show(line)
  const reachable = document.querySelectorAll('[role="toolbar"] button[tabindex="0"]')
  expect(reachable).toHaveLength(1)
})

it('tells what a mark is when it is pointed at', async () => {
  await show(line)
  await page.getByRole('button', { name: 'The network heals' }).hover()
  await expect.element(page.getByText('The network heals')).toBeVisible()
})

it('gives each kind of health a colour and a texture, and says what they mean', async () => {
  await show(line)
  const fills = Array.from(document.querySelectorAll('[data-health] > rect'), (rect) => {
    const pattern = document.getElementById((rect.getAttribute('fill') ?? '').slice(5, -1))
    const ground = pattern?.querySelector('rect')
    return {
      colour: ground == null ? '' : getComputedStyle(ground).fill,
      texture: pattern?.querySelector('path')?.getAttribute('d') ?? 'none',
    }
  })
  expect(new Set(fills.map(({ colour }) => colour)).size).toBe(5)
  expect(new Set(fills.map(({ texture }) => texture)).size).toBe(5)
  for (const word of ['ok', 'degraded', 'stale answers', 'promise broken', 'down']) {
    await expect.element(page.getByRole('list').getByText(word, { exact: true })).toBeVisible()
  }
})

it('shows branches as a tree, and lets one be chosen by keyboard', async () => {
  const chosen: number[] = []
  const list = [
    { number: 0, from: null, at: 0 },
    { number: 1, from: 0, at: 4000 },
    { number: 2, from: 1, at: 6000 },
  ]
  await show({ ...line, branches: { list, current: 2, choose: (number) => chosen.push(number) } })
  const third = page.getByRole('button', { name: 'Branch 3, left branch 2 at 6.000 s' })
  await expect.element(third).toHaveAttribute('aria-pressed', 'true')
  third.element().focus()
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(chosen).toEqual([1])
  const left = (name: string): number =>
    page.getByRole('button', { name }).element().getBoundingClientRect().left
  expect(left('Branch 3, left branch 2')).toBeGreaterThan(left('Branch 2, left branch 1'))
})

it('draws 100,000 marks as at most 400, and renders none of them again while it plays', async () => {
  const many = Array.from({ length: 100_000 }, (_, at): Mark => ({
    at,
    label: `moment ${at}`,
    kind: 'event',
  }))
  const playhead = createPlayhead({ speed: 100 })
  playhead.load({
    duration: 100_000,
    stops: many.map(({ at }) => at),
    marks: many,
    describe: (now) => `${now}`,
  })
  const renders: number[] = []
  await render(
    <Profiler id="transport" onRender={(_, __, actual) => renders.push(actual)}>
      <Transport playhead={playhead} />
    </Profiler>,
  )
  await expect.poll(() => page.getByRole('toolbar').getByRole('button').elements().length).toBeGreaterThan(50)
  const before = page.getByRole('toolbar').getByRole('button').elements()
  expect(before.length).toBeLessThanOrEqual(400)
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => changes.push(...records))
  const toolbar = page.getByRole('toolbar').element()
  observer.observe(toolbar, { subtree: true, attributes: true, childList: true })
  renders.length = 0
  playhead.play()
  await expect.poll(() => renders.length).toBeGreaterThan(20)
  playhead.pause()
  // A late layout may move a mark or two once; nothing changes with each frame.
  expect(changes.length).toBeLessThan(renders.length / 2)
})
