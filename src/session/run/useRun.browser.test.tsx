import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { counterLab } from '../counterLabHarness.ts'
import { forget, openPage, type CounterRun, type OpenPage } from '../openPageHarness.tsx'

let name = ''
let pages: OpenPage[] = []

const open = async (lab = counterLab): Promise<OpenPage> => {
  const opened = await openPage(name, lab)
  pages.push(opened)
  await expect.poll(() => opened.shown.length).toBeGreaterThan(0)
  return opened
}

const leave = async (opened: OpenPage): Promise<void> => {
  pages = pages.filter((each) => each !== opened)
  await opened.leave()
}

const goTo = (run: CounterRun, at: number): void => run.playhead.seek(at)

const storedRuns = (opened: OpenPage) => opened.other.aggregates({ prefix: 'run-' })

beforeEach(() => {
  name = `session-${crypto.randomUUID()}`
  pages = []
})

afterEach(async () => {
  for (const each of pages) await each.leave()
  await forget(name)
})

it('opens one run at the first visit, though effects run twice', async () => {
  const opened = await open()
  expect(await storedRuns(opened)).toEqual([{ aggregateId: opened.run().stream, version: 1 }])
  expect(opened.run().run).toMatchObject({ labId: 'counter', modelVersion: 2, seed: 7 })
})

it('shows the same picture at the same moment after a reload', async () => {
  const first = await open()
  goTo(first.run(), 400)
  await first.run().give({ add: 5 })
  goTo(first.run(), 912.5)
  await expect.element(page.getByText('added 5, echoed 5 at 912.5')).toBeVisible()
  await leave(first)
  const second = await open()
  await expect.element(page.getByText('added 5, echoed 5 at 912.5')).toBeVisible()
  expect(second.run().stream).toBe(first.run().stream)
  expect(second.run().playhead.getState().playing).toBe(false)
})

it('branches when something is done before what was given later, and returns to that future', async () => {
  const opened = await open()
  goTo(opened.run(), 1000)
  await opened.run().give({ add: 1 })
  goTo(opened.run(), 200)
  expect(await opened.run().give({ add: 2 })).toBe(true)
  await expect.poll(() => opened.run().run.current).toBe(1)
  goTo(opened.run(), 2000)
  await expect.element(page.getByText('added 2, echoed 2 at 2000')).toBeVisible()
  await opened.run().chooseBranch(0)
  await expect.element(page.getByText('added 1, echoed 1 at 2000')).toBeVisible()
  const stored: string[] = []
  for await (const event of opened.other.read(opened.run().stream)) stored.push(event.eventType)
  expect(stored).toEqual(['LabOpened', 'InputGiven', 'Branched', 'InputGiven', 'BranchChosen'])
})

it('takes in what another tab does in the same run', async () => {
  const opened = await open()
  const { stream } = opened.run()
  await opened.other.append(stream, [{ eventType: 'InputGiven', eventData: { at: 0, input: { add: 9 } } }], 1)
  await expect.element(page.getByText('added 9 at 0')).toBeVisible()
})

it('refuses an input on top of a log that it has not seen, reads it again and says so', async () => {
  const opened = await open()
  const { stream, give } = opened.run()
  const elsewhere = opened.other.append(
    stream,
    [{ eventType: 'InputGiven', eventData: { at: 0, input: { add: 9 } } }],
    1,
  )
  const [, stored] = await Promise.all([elsewhere, give({ add: 1 }, 0)])
  expect(stored).toBe(false)
  await expect.element(page.getByText('Another tab was quicker')).toBeVisible()
  await expect.element(page.getByText('added 9 at 0')).toBeVisible()
  expect(await opened.run().give({ add: 1 }, 0)).toBe(true)
})

it('stores each of several inputs given at once', async () => {
  const opened = await open()
  const { give } = opened.run()
  expect(await Promise.all([give({ add: 1 }, 0), give({ add: 2 }, 0), give({ add: 3 }, 0)])).toEqual([
    true,
    true,
    true,
  ])
  await expect.element(page.getByText('added 1, added 2, added 3 at 0')).toBeVisible()
})

it('begins a fresh run when the model has changed, says so, and keeps the old one', async () => {
  const old = await open({ ...counterLab, modelVersion: 1 })
  await leave(old)
  const opened = await open()
  await expect.element(page.getByText('The model has changed')).toBeVisible()
  expect((await storedRuns(opened)).map(({ aggregateId }) => aggregateId)).toEqual([
    old.run().stream,
    opened.run().stream,
  ])
})

it('refuses a setting out of range, keeps the run as it was, and says why', async () => {
  const opened = await open()
  expect(await opened.run().change('echo', 5000)).toBe(false)
  await expect.element(page.getByText('because it lies outside 0 to 1000')).toBeVisible()
  expect(opened.run().settings).toMatchObject({ echo: 250 })
  expect(await opened.run().change('echo', 0)).toBe(true)
  await expect.poll(() => opened.run().settings).toMatchObject({ echo: 0 })
})

it('plays a run without end as far as it goes, and says where it broke', async () => {
  const opened = await open()
  await opened.run().give({ loop: true }, 700)
  await expect
    .element(page.getByText(/more than 10000 events happened in one instant, at 700 ms/))
    .toBeVisible()
  expect(opened.run().film.frames.map(({ at }) => at)).toEqual([0, 100, 200, 300, 400, 500, 600])
})

it('shows what is wrong with a damaged run, and begins a fresh one on demand', async () => {
  const first = await open()
  await first.run().restart(9)
  await expect.poll(() => first.run().run.seed).toBe(9)
  const { stream } = first.run()
  await first.other.append(stream, [{ eventType: 'BranchChosen', eventData: { branch: 4 } }], 'any')
  await leave(first)
  const second = await openPage(name)
  pages.push(second)
  await expect.element(page.getByText(/because event 1 names branch 4/)).toBeVisible()
  await page.getByRole('button', { name: 'Start a fresh run' }).click()
  await expect.element(page.getByText('nothing at 0')).toBeVisible()
  expect(second.run().stream).not.toBe(stream)
})

it('keeps the place of each run apart', async () => {
  const opened = await open()
  const { stream } = opened.run()
  goTo(opened.run(), 300)
  await opened.run().restart(8)
  await expect.element(page.getByText('nothing at 0')).toBeVisible()
  goTo(opened.run(), 1500)
  await opened.run().show(stream)
  await expect.element(page.getByText('nothing at 300')).toBeVisible()
})
