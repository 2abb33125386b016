import { expect, test, type Locator, type Page } from '@playwright/test'
import { rawRows } from '../rawRows.ts'
import { violationsInAllThemes } from '../violations.ts'
import { pressOn } from '../pressOn.ts'

const button = (from: Page | Locator, name: string | RegExp): Locator => from.getByRole('button', { name })
const desk = (page: Page, name: string): Locator => page.getByRole('region', { name: `${name} at the desk` })
const metric = (from: Page | Locator, name: string): Locator => from.locator(`[data-metric="${name}"]`)

const planned = async (page: Page): Promise<readonly number[]> => {
  const { events } = await rawRows(page)
  return events
    .filter(({ aggregateId }) => aggregateId.startsWith('WorkshopPlanning-'))
    .map(({ order }) => order)
}

/** Anna here and Bram in the second tab load, decide, and save: Anna first. */
const raceInTwoTabs = async (anna: Page, bram: Page, slot: 'same' | 'free'): Promise<void> => {
  const day = (tab: Page): Locator => tab.getByRole('heading', { name: /^Planning of/ })
  const before = await day(anna).innerText()
  await button(anna, 'Open another day').click()
  await expect(day(anna)).not.toHaveText(before)
  await expect(day(bram)).toHaveText(await day(anna).innerText())
  await button(desk(anna, 'Anna'), 'Load').click()
  await button(desk(bram, 'Bram'), 'Load').click()
  await expect(metric(desk(anna, 'Anna'), 'original')).toHaveText('3')
  await expect(metric(desk(bram, 'Bram'), 'original')).toHaveText('3')
  await button(desk(anna, 'Anna'), 'Decide').click()
  await desk(bram, 'Bram').getByLabel('Job').selectOption(slot)
  await button(desk(bram, 'Bram'), 'Decide').click()
  // The first tab sees what the second one has in memory.
  await expect(metric(desk(anna, 'Bram'), 'uncommitted')).toHaveText('1')
  await button(desk(anna, 'Anna'), 'Save').click()
  await expect(desk(anna, 'Anna')).toContainText('Saved.')
  await button(desk(bram, 'Bram'), 'Save').click()
  await expect(desk(bram, 'Bram')).toContainText('Conflict: expected version 3, actual version 4')
}

test.describe('the concurrency lab', () => {
  test('two tabs meet a genuine conflict; each of the three options does what it must', async ({
    page,
    context,
  }) => {
    // Four races in two tabs, one after the other.
    test.slow()
    await page.goto('./#/labs/concurrency')
    const opening = context.waitForEvent('page')
    await button(page, 'Open a day').click()
    await button(page, 'Open Bram in a second tab').click()
    const bram = await opening
    await expect(desk(bram, 'Bram')).toBeVisible()
    await expect(desk(bram, 'Anna')).toHaveCount(0)

    await raceInTwoTabs(page, bram, 'same')
    await button(desk(bram, 'Bram'), '2. Restart').click()
    await expect(desk(bram, 'Bram')).toContainText(
      'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
    )
    await expect(metric(bram, 'version')).toHaveText('4')

    await raceInTwoTabs(page, bram, 'free')
    await button(desk(bram, 'Bram'), '2. Restart').click()
    await expect(desk(bram, 'Bram')).toContainText('1 restart')
    await expect(metric(bram, 'jobs')).toHaveText('4')
    await expect(metric(page, 'invariant')).toHaveAttribute('data-holds', 'true')

    await raceInTwoTabs(page, bram, 'same')
    await button(desk(bram, 'Bram'), '3. Tell').click()
    await expect(desk(bram, 'Bram')).toContainText('What you typed is kept')
    await button(desk(bram, 'Bram'), 'Reload').click()
    await expect(metric(desk(bram, 'Bram'), 'original')).toHaveText('4')
    await expect(desk(bram, 'Bram').getByLabel('Job')).toHaveValue('same')

    await raceInTwoTabs(page, bram, 'same')
    await button(desk(bram, 'Bram'), '1. Redo').click()
    await expect(metric(bram, 'invariant')).toHaveAttribute('data-holds', 'false')
    // The first tab has read the same rows.
    await expect(metric(page, 'invariant')).toHaveAttribute('data-holds', 'false')
    expect((await planned(page)).filter((order) => order === 5)).toHaveLength(2)
  })

  test('a lock between two tabs makes the second one wait', async ({ page, context }) => {
    await page.goto('./#/labs/concurrency')
    await button(page, 'Open a day').click()
    const bram = await context.newPage()
    await bram.goto('./#/labs/concurrency/clerk-b')
    await expect(desk(bram, 'Bram')).toBeVisible()
    await page.getByLabel('Saving').selectOption({ label: 'A lock while working' })
    // The other tab hears of it.
    await expect(bram.getByLabel('Saving')).toHaveValue('lock')
    await button(desk(page, 'Anna'), 'Load').click()
    await expect(metric(desk(page, 'Anna'), 'original')).toHaveText('3')
    await button(desk(bram, 'Bram'), 'Load').click()
    await button(desk(page, 'Anna'), 'Decide').click()
    await expect(desk(bram, 'Bram')).toContainText('nothing loaded')
    await button(desk(page, 'Anna'), 'Save').click()
    await expect(metric(desk(bram, 'Bram'), 'original')).toHaveText('4')
  })

  test('the lesson by keyboard alone, back and forth on the time line, without accessibility violations', async ({
    page,
  }) => {
    await page.goto('./#/labs/concurrency/ignored')
    const press = (name: string | RegExp): Promise<void> => pressOn(button(page, name).first())
    await press('That it is saved')
    await press(/^Certain/)
    await press('Show it')
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await expect(metric(page, 'lost')).toHaveText('1')
    await expect(metric(page, 'lostEvents')).toContainText('MaintenanceJobPlanned: CC-404-D')
    await expect(page.locator('[data-challenge="lose-update"]')).toHaveAttribute('data-solved', 'true')
    await page.getByRole('slider', { name: 'Playhead' }).focus()
    await page.keyboard.press('Home')
    await expect(desk(page, 'Anna')).toContainText('nothing loaded')
    await page.keyboard.press('End')
    await expect(desk(page, 'Anna')).toContainText('Saved.')
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
