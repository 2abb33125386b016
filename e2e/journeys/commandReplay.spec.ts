import { expect, test } from '@playwright/test'
import { form, metric, openGarage, part, planningEvents, sendPlan, stage } from '../commandGarage.ts'
import { violationsInAllThemes } from '../violations.ts'

test('raise runs what replay runs; breaking it makes every replay another state', async ({ page }) => {
  await openGarage(page)
  await part(page, 'raise')
  await page.getByRole('button', { name: 'Load from the store' }).click()
  await expect(metric(page, 'runsInReplay')).toHaveText('4')
  await page.getByRole('button', { name: /^Perform PlanMaintenanceJob/ }).click()
  await page.getByRole('button', { name: /^Perform PlanMaintenanceJob/ }).click()
  await expect(metric(page, 'originalVersion')).toHaveText('4')
  await expect(metric(page, 'currentVersion')).toHaveText('6')
  await expect(metric(page, 'uncommitted')).toHaveText('2')
  await expect(metric(page, 'runsInRaise')).toHaveText('2')
  await page.getByRole('button', { name: 'Throw it away and load again' }).click()
  await expect(metric(page, 'currentVersion')).toHaveText('4')
  expect(await planningEvents(page)).toHaveLength(4)

  await part(page, 'break-it')
  const run = async (way: string): Promise<void> => {
    await page.getByRole('button', { name: way }).click()
    await page.getByRole('button', { name: 'Perform the command' }).click()
    await page.getByRole('button', { name: 'Replay the events' }).click()
    for (const replay of [2, 3]) {
      await page.getByRole('button', { name: 'Replay once more' }).click()
      await expect(metric(page, `applied replay ${replay}`)).toHaveText('2')
    }
  }
  await run('Service in evolve')
  await expect(metric(page, 'totalCalls')).toHaveText('4')
  await expect(stage(page).locator('[data-differs="true"]')).toHaveCount(3)
  await run('Clock in evolve')
  await expect(metric(page, 'difference')).toContainText('1 value is not what it was.')
  await run('State set directly')
  await expect(stage(page).locator('[data-differs="true"]')).toHaveCount(3)
  await run('As it should be')
  await expect(metric(page, 'difference')).toContainText('Every replay made the live state again.')
  await expect(metric(page, 'totalCalls')).toHaveText('1')
  await expect(metric(page, 'checks replay 3')).toHaveText('0')
  await expect(page.locator('[data-challenge="every-difference"]')).toHaveAttribute('data-solved', 'true')

  await part(page, 'publish')
  const crashes = page.getByRole('button', { name: 'Handle a command, crash, restart' })
  await crashes.first().click()
  await expect(metric(page, 'stored off')).toHaveText('1')
  await expect(metric(page, 'published off')).toHaveText('0')
  await crashes.last().click()
  await expect(metric(page, 'published on')).toHaveText('1')
  await expect(metric(page, 'received on')).toHaveText('1')
})

test('names and operations are sorted and judged, and stay sorted after a reload', async ({ page }) => {
  await part(page, 'queries')
  const choose = (group: string, heap: string): Promise<void> =>
    page.getByRole('group', { name: group }).getByRole('button', { name: heap }).click()
  await choose('What is GetPlanning?', 'Query')
  await expect(metric(page, 'hash GetPlanning')).toContainText('unchanged')
  await choose('What is GetNextInvoiceNumber?', 'Query')
  await expect(metric(page, 'hash GetNextInvoiceNumber')).toContainText('became')
  await expect(stage(page).getByText('An impostor')).toBeVisible()

  await part(page, 'naming')
  const sort = (name: string, heap: string): Promise<void> => choose(`Where does ${name} belong?`, heap)
  await sort('PlanMaintenanceJob', 'Command')
  await sort('CustomerRegistered', 'Event')
  await sort('UpdateInventory', 'Command')
  await expect(metric(page, 'names')).toHaveText('2 right, 3 of 10 sorted')
  await sort('UpdateInventory', 'Mend it')
  await expect(metric(page, 'names')).toHaveText('3 right, 3 of 10 sorted')
  const better = page.getByLabel('A better name')
  await better.fill('SetInventory')
  await better.press('Enter')
  await expect(page.getByText(/Set is what a database does/)).toBeVisible()
  await better.fill('CheckoutItem')
  await better.press('Enter')
  await expect(page.getByText(/CheckoutItem says what the business does/)).toBeVisible()
  await page.reload()
  await expect(metric(page, 'names')).toHaveText('3 right, 3 of 10 sorted')
})

test('a learner finds the decider that hides state, by tests made of events', async ({ page }) => {
  await part(page, 'given-when-then')
  const bench = page.getByRole('group', { name: 'Decider on the bench' })
  const runs = page.getByRole('region', { name: 'Tests that were run' }).getByRole('listitem')
  const run = async (decider: string, outcome: string): Promise<void> => {
    await bench.getByRole('button', { name: decider, exact: true }).click()
    await bench.getByRole('button', { name: 'Run the test' }).click()
    await expect(runs.first()).toContainText(`${decider}: ${outcome}`)
  }
  const judge = async (decider: string, fault: string): Promise<void> => {
    await bench.getByRole('button', { name: decider, exact: true }).click()
    await bench.getByLabel(`What is wrong with ${decider}?`).selectOption({ label: fault })
    await expect(bench.getByText('found out')).toBeVisible()
  }
  await bench.getByRole('button', { name: 'Oak', exact: true }).click()
  await bench.getByRole('button', { name: 'Try by hand: finish A twice' }).click()
  await expect(bench.getByText('By hand: the first is accepted, the second refused.')).toBeVisible()
  await stage(page).getByRole('button', { name: 'Finish twice' }).click()
  await run('Birch', 'green')
  await run('Oak', 'red')
  await expect(runs.first()).toContainText('MaintenanceJobFinished')
  // The learner's own test, put together by hand.
  await stage(page).getByRole('button', { name: 'Take away: job A was finished' }).click()
  for (const card of [/^Add: job B was planned/, /^Add: job C was planned/])
    await stage(page).getByRole('button', { name: card }).click()
  await stage(page).getByLabel('Command', { exact: true }).selectOption('plan E 09-10')
  await stage(page)
    .getByLabel('Expected')
    .selectOption('NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations')
  await run('Birch', 'green')
  await run('Cedar', 'red')
  await judge('Oak', 'It changes state outside evolve')
  await judge('Cedar', 'A rule is off')
  await judge('Birch', 'It is the garage’s own')
  await expect(page.locator('[data-challenge="three-deciders"]')).toHaveAttribute('data-solved', 'true')
})

const partIds = ['phases', 'planner', 'raise', 'break-it', 'publish', 'naming', 'queries', 'given-when-then']

test('no part has an accessibility violation in any theme, or is wider than the screen', async ({ page }) => {
  test.setTimeout(120_000)
  await openGarage(page)
  await sendPlan(page, '09:00', '09:30')
  await expect(form(page).getByRole('alert')).toBeVisible()
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press('End')
  for (const id of partIds) {
    await part(page, id)
    await expect(page.locator(`[data-step="${id}"]`)).toBeVisible()
    // The source beside the stage is the same in each part, and long.
    const besides = id === 'phases' ? [] : ['section[aria-label="Evidence"]']
    expect(await violationsInAllThemes(page, besides), id).toEqual([])
  }
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 720 })
    for (const id of partIds) {
      await part(page, id)
      await expect(page.locator(`[data-step="${id}"]`)).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${id} is wider than ${width}`).toBe(0)
    }
  }
})
