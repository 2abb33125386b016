import { expect, test, type Locator, type Page } from '@playwright/test'
import { rawRows, type RawEvent } from '../rawRows.ts'
import { violationsInAllThemes } from '../violations.ts'

const day = '2027-03-01'
const planning = `WorkshopPlanning-${day}`

const stage = (page: Page): Locator => page.getByRole('region', { name: 'Stage' })
const lesson = (page: Page): Locator => page.getByRole('region', { name: 'Lesson', exact: true })
const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const form = (page: Page): Locator => page.getByRole('form', { name: 'Command' })

const part = (page: Page, id: string): Promise<unknown> => page.goto(`./#/labs/command-handling/${id}`)

const planningEvents = async (page: Page, on = day): Promise<readonly RawEvent[]> =>
  (await rawRows(page)).events.filter(({ aggregateId }) => aggregateId === `WorkshopPlanning-${on}`)

const openGarage = async (page: Page): Promise<void> => {
  await page.goto('./#/labs/command-handling')
  await page.getByRole('button', { name: 'Open the small garage' }).click()
  await expect(form(page)).toBeVisible()
}

const sendPlan = async (page: Page, from: string, to: string): Promise<void> => {
  await form(page).getByLabel('From').fill(from)
  await form(page).getByLabel('To', { exact: true }).fill(to)
  await form(page).getByRole('button', { name: 'Send PlanMaintenanceJob' }).click()
}

test.describe('the two phases', () => {
  test.beforeEach(({ page }) => openGarage(page))

  test('light rule after rule, raise, store, and publish, with the line that runs', async ({ page }) => {
    await sendPlan(page, '13:00', '14:00')
    await expect(form(page).getByText(/^Accepted: stored at position \d+/)).toBeVisible()
    const playhead = page.getByRole('slider', { name: 'Playhead' })
    await page.getByRole('button', { name: 'Pause' }).click()
    await playhead.focus()
    await page.keyboard.press('Home')
    await expect(stage(page).locator('[data-verdict="waits"]')).toHaveCount(9)
    await page.keyboard.press('ArrowRight')
    await expect(stage(page).locator('[data-verdict="holds"]')).toHaveCount(1)
    const source = page.getByRole('list', { name: 'Source of externalChecks.ts' })
    await expect(source.locator('[aria-current="step"]')).toContainText('externalRules.vehicle')
    await page.keyboard.press('End')
    await expect(stage(page).locator('[data-verdict="holds"]')).toHaveCount(9)
    await expect(metric(page, 'originalVersion')).toHaveText('5')
    const events = await planningEvents(page)
    expect(events).toHaveLength(5)
    expect(events.at(-1)?.eventType).toBe('MaintenanceJobPlanned')
  })

  test('show version 1 becoming 2 with one uncommitted event', async ({ page }) => {
    await form(page).getByLabel('Day', { exact: true }).fill('2027-03-04')
    await sendPlan(page, '08:00', '09:00')
    await expect(form(page).getByText(/^Accepted/)).toBeVisible()
    await page.getByRole('tab', { name: 'Times' }).click()
    await page.getByRole('button', { name: 'Raised WorkshopPlanningCreated' }).last().click()
    await expect(metric(page, 'originalVersion')).toHaveText('0')
    await expect(metric(page, 'currentVersion')).toHaveText('1')
    await expect(metric(page, 'uncommitted')).toHaveText('1')
  })

  test('refuse a fourth job with its rule, append nothing, and keep what was entered', async ({ page }) => {
    const before = await planningEvents(page)
    await form(page).getByLabel('Car').selectOption('RG-404-D')
    await sendPlan(page, '09:00', '09:30')
    await expect(form(page).getByRole('alert')).toContainText('At most 3 overlap')
    await page.getByRole('slider', { name: 'Playhead' }).focus()
    await page.keyboard.press('End')
    await expect(stage(page).locator('[data-verdict="fails"]')).toHaveCount(1)
    await expect(stage(page).locator('[data-verdict="holds"]')).toHaveCount(8)
    await expect(form(page).getByLabel('From')).toHaveValue('09:00')
    await expect(form(page).getByLabel('Car')).toHaveValue('RG-404-D')
    expect(await planningEvents(page)).toEqual(before)
  })

  test('ask a service in the check phase only: down refuses, slow is measured', async ({ page }) => {
    await form(page).getByLabel('Parts service (simulated)').selectOption('down')
    await sendPlan(page, '14:00', '15:00')
    await expect(form(page).getByRole('alert')).toContainText('Parts in stock?')
    expect(await planningEvents(page)).toHaveLength(4)
    await form(page).getByLabel('Parts service (simulated)').selectOption('slow')
    await form(page).getByRole('button', { name: 'Send PlanMaintenanceJob' }).click()
    await expect(form(page).getByText(/^Accepted/)).toBeVisible()
    await page.getByRole('tab', { name: 'Times' }).click()
    const asked = page.getByRole('listitem').filter({ hasText: 'Parts in stock?' }).last()
    await expect(asked).toContainText(/1[,.]?\d{3} ms/)
  })

  test('refuse to finish twice', async ({ page }) => {
    await form(page).getByLabel('Command').selectOption('FinishMaintenanceJob')
    const send = form(page).getByRole('button', { name: 'Send FinishMaintenanceJob' })
    await send.click()
    await expect(form(page).getByText(/^Accepted/)).toBeVisible()
    await send.click()
    await expect(form(page).getByRole('alert')).toContainText('Not finished already')
    const finished = (await planningEvents(page)).filter(({ eventType }) => eventType.endsWith('Finished'))
    expect(finished).toHaveLength(1)
  })

  test('survive a reload and lie in the store browser', async ({ page }) => {
    await sendPlan(page, '13:00', '14:00')
    await expect(form(page).getByText(/^Accepted/)).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Command shown')).toContainText('Plan 13:00–14:00, accepted')
    await expect(stage(page).locator('[data-verdict="holds"]')).toHaveCount(9)
    await page.goto('./#/store')
    await expect(page.getByText(planning).first()).toBeVisible()
    await expect(page.getByText('command-handling-notebook').first()).toBeVisible()
  })
})

test.describe('the day planner', () => {
  test.beforeEach(async ({ page }) => {
    await openGarage(page)
    await part(page, 'planner')
  })

  const dragTo = async (page: Page, car: string, hour: number): Promise<void> => {
    const from = await page.getByRole('button', { name: `Plan a job for ${car}` }).boundingBox()
    const station = await page.getByRole('group', { name: 'Station 2' }).boundingBox()
    if (from === null || station === null) throw new Error('Failed to drag: because the board is not there.')
    // The middle of a job of two hours.
    const x = station.x + (station.width * (hour + 1 - 7)) / 12
    await page.mouse.move(from.x + 20, from.y + 20)
    await page.mouse.down()
    await page.mouse.move(x - 40, station.y + 10, { steps: 4 })
    await page.mouse.move(x, station.y + 20, { steps: 4 })
    await page.mouse.up()
  }

  test('plans a job that is dragged to an hour', async ({ page }) => {
    await dragTo(page, 'RG-404-D', 13)
    await expect(page.getByText('Planned: RG-404-D at 13:00.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'RG-404-D, 13:00 to 15:00, planned' })).toBeVisible()
    const data = JSON.parse((await planningEvents(page)).at(-1)?.eventData ?? '{}') as {
      readonly startTime: string
    }
    expect(data.startTime).toBe(`${day}T13:00`)
  })

  test('keeps a refused job where it was dropped, and takes it at another hour', async ({ page }) => {
    await dragTo(page, 'RG-404-D', 9)
    await expect(stage(page).getByRole('alert')).toContainText('At most 3 overlap')
    const draft = page.getByRole('button', { name: /New job for RG-404-D, 09:00 to 11:00/ })
    await expect(draft).toBeVisible()
    expect(await planningEvents(page)).toHaveLength(4)
    await draft.focus()
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: /New job for RG-404-D, 12:00 to 14:00/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Planned: RG-404-D at 12:00.')).toBeVisible()
    expect(await planningEvents(page)).toHaveLength(5)
  })

  test('works by keyboard alone: choose, move, shorten, plan, finish, finish again', async ({ page }) => {
    await page.getByRole('button', { name: 'Plan a job for RG-505-E' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /New job for RG-505-E, 13:00 to 15:00/ })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Enter')
    const job = page.getByRole('button', { name: 'RG-505-E, 13:30 to 15:00, planned' })
    await expect(job).toBeVisible()
    await job.focus()
    await page.keyboard.press('Enter')
    const finish = page.getByRole('button', { name: 'Finish the job of RG-505-E' })
    await finish.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Finished: the job of RG-505-E.')).toBeVisible()
    await finish.focus()
    await page.keyboard.press('Enter')
    await expect(stage(page).getByRole('alert')).toContainText('Not finished already')
  })
})

test('raise runs the function that replay runs, and what was raised only is gone', async ({ page }) => {
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
})

test('breaking it makes every replay another state; the right way makes the same', async ({ page }) => {
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
  const challenge = page.locator('[data-challenge="every-difference"]')
  await expect(challenge).toHaveAttribute('data-solved', 'true')
  await page.reload()
  await expect(challenge).toHaveAttribute('data-solved', 'true')
})

test('a crash between save and publish loses the news, unless the log is read on', async ({ page }) => {
  await part(page, 'publish')
  const crashes = page.getByRole('button', { name: 'Handle a command, crash, restart' })
  await crashes.first().click()
  await expect(metric(page, 'stored off')).toHaveText('1')
  await expect(metric(page, 'published off')).toHaveText('0')
  await crashes.last().click()
  await expect(metric(page, 'published on')).toHaveText('1')
  await expect(metric(page, 'received on')).toHaveText('1')
})

test('names are sorted, judged and mended, and stay sorted after a reload', async ({ page }) => {
  await part(page, 'naming')
  const sort = (name: string, heap: string): Promise<void> =>
    page
      .getByRole('group', { name: `Where does ${name} belong?` })
      .getByRole('button', { name: heap })
      .click()
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

test('the operation that only pretends to ask is caught by the hash of the log', async ({ page }) => {
  await part(page, 'queries')
  const sort = (name: string, kind: string): Promise<void> =>
    page
      .getByRole('group', { name: `What is ${name}?` })
      .getByRole('button', { name: kind })
      .click()
  await sort('GetPlanning', 'Query')
  await expect(metric(page, 'hash GetPlanning')).toContainText('unchanged')
  await sort('GetNextInvoiceNumber', 'Query')
  await expect(metric(page, 'hash GetNextInvoiceNumber')).toContainText('became')
  await expect(page.getByText('An impostor')).toBeVisible()
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
  await stage(page)
    .getByRole('button', { name: /^Add: job B was planned/ })
    .click()
  await stage(page)
    .getByRole('button', { name: /^Add: job C was planned/ })
    .click()
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

test('the lesson asks for a prediction, does its step for real, and keeps both', async ({ page }) => {
  await openGarage(page)
  const step = page.locator('[data-step="refused"]')
  await expect(step).not.toContainText('A refused command appends nothing')
  await step.getByRole('button', { name: 'None' }).click()
  await step.getByRole('button', { name: 'Ask for a fourth job at nine' }).click()
  await expect(step).toContainText('true, just now')
  await expect(step).toContainText('As you predicted.')
  expect(await planningEvents(page)).toHaveLength(4)
  await page.reload()
  await expect(step).toContainText('A refused command appends nothing')
})

test('the rule that is too strict is met with three short jobs and a long one', async ({ page }) => {
  await openGarage(page)
  await form(page).getByLabel('Day', { exact: true }).fill('2027-03-02')
  const hours = [
    ['RG-101-A', '08:00', '09:00'],
    ['RG-202-B', '09:00', '10:00'],
    ['RG-303-C', '10:00', '11:00'],
    ['RG-404-D', '08:00', '11:00'],
  ] as const
  for (const [index, [car, from, to]] of hours.entries()) {
    await form(page).getByLabel('Car').selectOption(car)
    await sendPlan(page, from, to)
    const stored = index < 3 ? index + 2 : 4
    await expect.poll(async () => (await planningEvents(page, '2027-03-02')).length).toBe(stored)
  }
  await expect(lesson(page).locator('[data-challenge="strict-rule"]')).toHaveAttribute('data-solved', 'true')
})

const partIds = [
  'phases',
  'planner',
  'raise',
  'break-it',
  'publish',
  'naming',
  'queries',
  'given-when-then',
] as const

const openBusyGarage = async (page: Page): Promise<void> => {
  await openGarage(page)
  await sendPlan(page, '09:00', '09:30')
  await expect(form(page).getByRole('alert')).toBeVisible()
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press('End')
}

for (const width of [1280, 390]) {
  test(`no part has an accessibility violation in any theme, or is wider than ${width}`, async ({ page }) => {
    // Eight screens with a whole source file beside each, three times.
    test.setTimeout(240_000)
    await openBusyGarage(page)
    await page.setViewportSize({ width, height: width === 390 ? 844 : 720 })
    for (const id of partIds) {
      await part(page, id)
      await expect(page.locator(`a[href="#/labs/command-handling/${id}"]`)).toHaveAttribute(
        'aria-current',
        'step',
      )
      expect(await violationsInAllThemes(page), id).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${id} is wider than the screen`).toBe(0)
    }
  })
}
