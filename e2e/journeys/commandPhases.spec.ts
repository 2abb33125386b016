import { expect, test, type Page } from '@playwright/test'
import { day, form, metric, openGarage, part, planningEvents, sendPlan, stage } from '../commandGarage.ts'

test('the two phases: rule after rule, raised, stored, refused, finished once, and there after a reload', async ({
  page,
}) => {
  await openGarage(page)
  const parts = form(page).getByLabel('Parts service (simulated)')
  const accepted = form(page).getByText(/^Accepted: stored at position \d+/)
  await sendPlan(page, '13:00', '14:00')
  await expect(accepted).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press('Home')
  await expect(stage(page).locator('[data-verdict="waits"]')).toHaveCount(9)
  await page.keyboard.press('ArrowRight')
  await expect(stage(page).locator('[data-verdict="holds"]')).toHaveCount(1)
  const source = page.getByRole('list', { name: 'Source of externalChecks.ts' })
  await expect(source.locator('[aria-current="step"]')).toContainText('externalRules.vehicle')
  await page.keyboard.press('End')
  await expect(stage(page).locator('[data-verdict="holds"]')).toHaveCount(9)
  await expect(metric(page, 'originalVersion')).toHaveText('5')
  expect((await planningEvents(page)).at(-1)?.eventType).toBe('MaintenanceJobPlanned')

  // A fourth job at nine: refused with its rule, nothing appended, and what was entered is still there.
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

  // A service is asked in the check phase only: down refuses, slow is measured.
  await parts.selectOption('down')
  await sendPlan(page, '14:00', '15:00')
  await expect(form(page).getByRole('alert')).toContainText('Parts in stock?')
  expect(await planningEvents(page)).toEqual(before)
  await parts.selectOption('slow')
  await form(page).getByRole('button', { name: 'Send PlanMaintenanceJob' }).click()
  await expect(accepted).toBeVisible()
  await page.getByRole('tab', { name: 'Times' }).click()
  const asked = page.getByRole('listitem').filter({ hasText: 'Parts in stock?' }).last()
  await expect(asked).toContainText(/1[,.]?\d{3} ms/)
  await parts.selectOption('up')

  // Another day begins at version 0.
  await form(page).getByLabel('Day', { exact: true }).fill('2027-03-04')
  await sendPlan(page, '08:00', '09:00')
  await expect.poll(async () => (await planningEvents(page, '2027-03-04')).length).toBe(2)
  await page.getByRole('button', { name: 'Raised WorkshopPlanningCreated' }).last().click()
  await expect(metric(page, 'originalVersion')).toHaveText('0')
  await expect(metric(page, 'currentVersion')).toHaveText('1')
  await expect(metric(page, 'uncommitted')).toHaveText('1')

  await form(page).getByLabel('Command').selectOption('FinishMaintenanceJob')
  const send = form(page).getByRole('button', { name: 'Send FinishMaintenanceJob' })
  await send.click()
  await expect(accepted).toBeVisible()
  await send.click()
  await expect(form(page).getByRole('alert')).toContainText('Not finished already')
  const finished = (await planningEvents(page, '2027-03-04')).filter(({ eventType }) =>
    eventType.endsWith('Finished'),
  )
  expect(finished).toHaveLength(1)

  await page.reload()
  const shown = page.getByLabel('Command shown')
  await expect(shown).toContainText('Plan 13:00–14:00, accepted')
  await page.goto('./#/store')
  await expect(page.getByText(`WorkshopPlanning-${day}`).first()).toBeVisible()
  await expect(page.getByText('command-handling-notebook').first()).toBeVisible()
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

test('the day planner takes jobs by mouse and by keyboard, and keeps a refused one where it was dropped', async ({
  page,
}) => {
  await openGarage(page)
  await part(page, 'planner')
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

  await dragTo(page, 'RG-303-C', 15)
  await expect(page.getByText('Planned: RG-303-C at 15:00.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'RG-303-C, 15:00 to 17:00, planned' })).toBeVisible()
  const data = JSON.parse((await planningEvents(page)).at(-1)?.eventData ?? '{}') as {
    readonly startTime: string
  }
  expect(data.startTime).toBe(`${day}T15:00`)
  expect(await planningEvents(page)).toHaveLength(6)

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

test('the lesson asks, shows for real, and is kept as progress; a challenge is met by what one sends', async ({
  page,
}) => {
  await part(page, 'refused')
  const lesson = page.getByRole('region', { name: 'Lesson', exact: true })
  await expect(lesson.getByRole('button', { name: 'Show it' })).toBeDisabled()
  await lesson.getByRole('slider', { name: 'Your prediction' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await lesson.getByRole('button', { name: 'Certain (95 %)' }).click()
  await expect(lesson).toContainText('You said: 0 events')
  await lesson.getByRole('button', { name: 'Show it' }).click()
  await expect(page.locator('[data-metric="lessonHolds"]')).toHaveAttribute('data-holds', 'true')
  expect(await planningEvents(page)).toHaveLength(4)

  await lesson.getByText('A rule too strict').click()
  const challenge = page.locator('[data-challenge="strict-rule"]')
  await challenge.getByRole('button', { name: 'Start this challenge' }).click()
  await expect(page.locator('[data-step="phases"]')).toBeVisible()
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
  await expect(challenge).toHaveAttribute('data-solved', 'true')
  await expect(challenge).toContainText('Solved with 4 (par 4)')
  await page.goto('./#/progress')
  const row = page.locator('[data-lab-progress="command-handling"]')
  await expect(row.getByRole('cell')).toHaveText(['1', '1 of 1', '1'])
})
