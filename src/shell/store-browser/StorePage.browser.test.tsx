import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { note, openPage, type OpenPage } from './storePageHarness.tsx'

let opened: OpenPage | null = null

const open = async (events: number): Promise<OpenPage> =>
  (opened = await openPage('replayground-page-test', (store) => note(store, events)))

afterEach(async () => {
  await opened?.end()
  opened = null
})

const log = () => page.getByRole('region', { name: 'Event log' })
const grid = () => page.getByRole('grid', { name: 'Table events' })
const row = (id: number) => grid().getByRole('row', { name: new RegExp(`^${id} `) })
const detail = () => page.getByRole('region', { name: 'Event detail' })

describe('the event log', () => {
  it('shows the newest events first, and the first one at the end', async () => {
    await open(60)
    await expect.element(row(60)).toBeVisible()
    await expect.element(grid()).toHaveAttribute('aria-rowcount', '61')
    await row(60).click()
    await userEvent.keyboard('{End}')
    await expect.element(row(1)).toBeVisible()
    await expect.element(row(1)).toHaveAttribute('aria-selected', 'true')
    await expect.element(detail().getByRole('heading', { name: 'Event 1' })).toBeVisible()
    await userEvent.keyboard('{Home}{ArrowDown}')
    await expect.element(row(59)).toHaveAttribute('aria-selected', 'true')
  })

  it('shows what another tab appends, at once', async () => {
    const { other } = await open(3)
    await expect.element(row(3)).toBeVisible()
    await note(other, 1)
    await expect.element(row(4)).toBeVisible()
  })

  it('keeps its place while somebody reads older events, and leads to the new ones', async () => {
    const { other } = await open(60)
    await row(60).click()
    await userEvent.keyboard('{End}')
    await expect.element(row(1)).toBeVisible()
    const before = row(1).element().getBoundingClientRect().top
    await note(other, 2)
    await expect.element(log().getByRole('button', { name: '2 new events' })).toBeVisible()
    // Within a few pixels: the line that tells of new events may take a little room of its own.
    expect(Math.abs(row(1).element().getBoundingClientRect().top - before)).toBeLessThan(8)
    await log().getByRole('button', { name: '2 new events' }).click()
    await expect.element(row(62)).toBeVisible()
  })

  it('jumps to an id', async () => {
    await open(60)
    await log().getByLabelText('Jump to id').fill('7')
    await log().getByRole('button', { name: 'Go' }).click()
    await expect.element(row(7)).toBeVisible()
    await expect.element(detail().getByRole('heading', { name: 'Event 7' })).toBeVisible()
  })
})

describe('the filter', () => {
  it('shows the events that match all conditions, also those that come later', async () => {
    const { other } = await open(40)
    await log().getByRole('button', { name: 'Filter' }).click()
    await log().getByLabelText('Event types').fill('Rounded')
    await log().getByLabelText('Aggregate').fill('note-*')
    await userEvent.keyboard('{Enter}')
    await expect.element(log().getByText('8 of 40 events match')).toBeVisible()
    await note(other, 5)
    await expect.element(log().getByText('9 of 45 events match')).toBeVisible()
    await expect.element(row(45)).toBeVisible()
    await log().getByRole('button', { name: 'Take away “type: Rounded”' }).click()
    await expect.element(log().getByText('45 of 45 events match')).toBeVisible()
  })

  it('shows the events of the aggregate that is chosen in its table', async () => {
    await open(9)
    await page
      .getByRole('grid', { name: 'Table aggregates' })
      .getByRole('row', { name: /note-0/ })
      .click()
    await expect.element(log().getByText('4 of 9 events match')).toBeVisible()
  })
})

describe('an event', () => {
  it('leads to the events of its story', async () => {
    await open(30)
    await row(25).click()
    await detail()
      .getByRole('button', { name: /^15 Rounded/ })
      .click()
    await expect.element(detail().getByRole('heading', { name: 'Event 15' })).toBeVisible()
  })

  it.each(['Save the change', 'Delete this event', 'Insert this data as an event before it'])(
    'cannot be changed by "%s": the store refuses, and the hash of the log stays',
    async (attempt) => {
      const { other } = await open(12)
      const before = await other.logHash()
      await row(5).click()
      await detail().getByText('Try to change history').click()
      await detail().getByRole('textbox', { name: 'eventData' }).fill('{"n": 5000}')
      await detail().getByRole('button', { name: attempt }).click()
      await expect.element(detail().getByText('Equal: the 12 events are untouched.')).toBeVisible()
      await expect.element(detail().getByText(/^Failed to (change|delete|insert) an event/)).toBeVisible()
      expect(document.querySelector('[data-metric="hash-before"]')?.textContent).toBe(before)
      expect(document.querySelector('[data-metric="hash-after"]')?.textContent).toBe(before)
      expect(await other.logHash()).toBe(before)
    },
  )

  it('cannot be changed from the console either', async () => {
    await open(3)
    await expect.element(row(3)).toBeVisible()
    await expect(window.replayground?.store.rewrite({ attempt: 'delete', id: 1 })).rejects.toThrow(
      'stored events never change',
    )
  })
})
