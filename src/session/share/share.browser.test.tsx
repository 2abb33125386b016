import '../../ui/tokens.css'
import '../../ui/base.css'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { counterLab } from '../counterLabHarness.ts'
import { forget, openPage, type OpenPage } from '../openPageHarness.tsx'

let names: string[] = []
let pages: OpenPage[] = []

const open = async (name: string): Promise<OpenPage> => {
  if (!names.includes(name)) names.push(name)
  const opened = await openPage(name)
  pages.push(opened)
  return opened
}

const leave = async (opened: OpenPage): Promise<void> => {
  pages = pages.filter((each) => each !== opened)
  await opened.leave()
}

const fresh = (): string => `session-${crypto.randomUUID()}`

const storedRuns = (opened: OpenPage) => opened.other.aggregates({ prefix: 'run-' })

/** A run with two branches, and the link to a moment in the second. */
const linkOfTwoBranches = async (): Promise<string> => {
  const opened = await open(fresh())
  await expect.poll(() => opened.shown.length).toBeGreaterThan(0)
  await opened.run().give({ add: 1 }, 1000)
  await opened.run().give({ add: 2 }, 200)
  await expect.poll(() => opened.run().run.current).toBe(1)
  opened.run().playhead.seek(812.5)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect.element(page.getByText('all 2 things that you did, and the playhead at 0.813 s')).toBeVisible()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect.element(link).toBeVisible()
  const { value } = link.element() as HTMLInputElement
  await leave(opened)
  return new URL(value).hash
}

beforeEach(() => {
  names = []
  pages = []
  location.hash = '#/labs/counter'
})

afterEach(async () => {
  for (const each of pages) await each.leave()
  for (const name of names) await forget(name)
  location.hash = ''
})

it('opens the same moment for somebody else, with all branches, as one run of their own', async () => {
  location.hash = await linkOfTwoBranches()
  const other = await open(fresh())
  await expect.element(page.getByText('added 2, echoed 2 at 812.5')).toBeVisible()
  expect(location.hash).toBe('#/labs/counter')
  expect(await storedRuns(other)).toHaveLength(1)
  const { branches, current } = other.run().run
  expect([branches.length, current]).toEqual([2, 1])
  await other.run().chooseBranch(0)
  other.run().playhead.seek(2000)
  await expect.element(page.getByText('added 1, echoed 1 at 2000')).toBeVisible()
})

it('overwrites nothing when a link is opened, also while the lab is on screen', async () => {
  const hash = await linkOfTwoBranches()
  const mine = await open(fresh())
  await expect.poll(() => mine.shown.length).toBeGreaterThan(0)
  await mine.run().give({ add: 7 }, 0)
  const before = await mine.other.logHash()
  const head = await mine.other.head()
  const { stream } = mine.run()
  location.hash = hash
  await expect.element(page.getByText('added 2, echoed 2 at 812.5')).toBeVisible()
  expect(await mine.other.logHash({ to: head })).toBe(before)
  expect((await storedRuns(mine)).map(({ aggregateId }) => aggregateId)).toEqual([stream, mine.run().stream])
})

it('says what is wrong with a damaged link, changes nothing, and goes on to the lab', async () => {
  const hash = await linkOfTwoBranches()
  const mine = await open(fresh())
  await expect.poll(() => mine.shown.length).toBeGreaterThan(0)
  const before = await mine.other.logHash()
  location.hash = hash.slice(0, -9)
  await expect.element(page.getByText('This link cannot be opened')).toBeVisible()
  await expect.element(page.getByText(/because it is damaged/)).toBeVisible()
  expect(await mine.other.logHash()).toBe(before)
  await page.getByRole('button', { name: 'Go to the lab' }).click()
  await expect.element(page.getByText('nothing at 0')).toBeVisible()
  expect(await mine.other.logHash()).toBe(before)
})

it('brings a run in from a file, and refuses one that is none', async () => {
  const mine = await open(fresh())
  await expect.poll(() => mine.shown.length).toBeGreaterThan(0)
  const first = mine.run().stream
  await page.getByRole('button', { name: 'Share' }).click()
  const chooser = (): Element => {
    const input = document.querySelector('[data-run-file]')
    if (input === null) throw new Error('There is no file chooser.')
    return input
  }
  await userEvent.upload(chooser(), new File(['{"format":1}'], 'bad.json'))
  await expect.element(page.getByText('its member "labId" is missing')).toBeVisible()
  const run = {
    format: 1,
    labId: counterLab.id,
    modelVersion: counterLab.modelVersion,
    seed: 'of a file',
    settings: { echo: 0, mode: 'wild', loud: true },
    events: [{ eventType: 'InputGiven', eventData: { at: 100, input: { add: 3 } } }],
    now: 100,
  }
  await userEvent.upload(chooser(), new File([JSON.stringify(run)], 'good.json'))
  await expect.element(page.getByText('added 3', { exact: false })).toBeVisible()
  expect(mine.run().run).toMatchObject({ seed: 'of a file', settings: run.settings })
  expect(mine.run().playhead.getState().now).toBe(100)
  expect(mine.run().stream).not.toBe(first)
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

it('offers a file where the run is too long for a link', async () => {
  const mine = await open(fresh())
  await expect.poll(() => mine.shown.length).toBeGreaterThan(0)
  const inputs = Array.from({ length: 2000 }, (_, index) => ({
    at: index,
    input: { add: Number(`0.${Math.imul(index + 1, 2654435761) >>> 0}`) },
  }))
  await mine.run().restart(1, { inputs })
  await expect.poll(() => mine.run().run.inputs.length).toBe(2000)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect.element(page.getByText(/Send it as a file instead/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Download the run' })).toBeVisible()
})
