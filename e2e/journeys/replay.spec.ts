import { expect, test, type Page } from '@playwright/test'
import { rawRows } from '../rawRows.ts'

const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('region', { name: 'Stage' }).getByRole('button', { name, exact: true }).click()

const loadWeek = async (page: Page): Promise<void> => {
  await page.goto('./#/labs/replay')
  await press(page, 'A week: 500 events')
  await expect(page.getByRole('list', { name: 'The log as a film strip' })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /of 500/)
}

const part = (page: Page, id: string): Promise<unknown> => page.goto(`./#/labs/replay/${id}`)

test.describe('a week at the garage', () => {
  test.beforeEach(({ page }) => loadWeek(page))

  test('is 500 events, and at event k the state is the fold of the first k', async ({ page }) => {
    const { events } = await rawRows(page)
    expect(events).toHaveLength(500)
    for (const id of [1, 77, 321, 500]) {
      // 120 film milliseconds an event.
      await page.getByRole('slider', { name: 'Playhead' }).fill(String(id * 120))
      await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
        'aria-valuetext',
        new RegExp(`event ${id} of 500`),
      )
      const registered = events.filter((event) => event.id <= id && event.eventType === 'CustomerRegistered')
      await expect(metric(page, 'customers')).toHaveText(String(registered.length))
    }
  })

  test('plays, pauses and steps by keyboard', async ({ page }) => {
    const playhead = page.getByRole('slider', { name: 'Playhead' })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(playhead).toHaveAttribute('aria-valuetext', /event 2 of 500/)
    await page.keyboard.press('ArrowLeft')
    await expect(playhead).toHaveAttribute('aria-valuetext', /event 1 of 500/)
    await page.keyboard.press('Space')
    await expect(playhead).toHaveAttribute('aria-valuetext', /event ([4-9]|\d\d) of 500/)
    await page.keyboard.press('Space')
    await page.keyboard.press('End')
    await expect(playhead).toHaveAttribute('aria-valuetext', /event 500 of 500/)
    await page.keyboard.press('Home')
    await expect(playhead).toHaveAttribute('aria-valuetext', /before the first/)
  })

  test('shows what the chosen event changed', async ({ page }) => {
    const { events } = await rawRows(page)
    const moved = events.find((event) => event.eventType === 'CustomerMoved')
    await page.getByRole('slider', { name: 'Playhead' }).fill(String((moved?.id ?? 0) * 120))
    const difference = page.getByRole('region', { name: 'What this event changed' })
    const data = JSON.parse(moved?.eventData ?? '{}') as { readonly address: string }
    await expect(difference).toContainText('changed')
    await expect(difference).toContainText(data.address)
  })

  test('shows a stream and its object with the same id and version', async ({ page }) => {
    await part(page, 'log-and-state')
    await expect(metric(page, 'logVersion')).not.toHaveText('0')
    await page.getByRole('slider', { name: 'Events folded' }).fill('2')
    await expect(metric(page, 'logVersion')).toHaveText('2')
    await expect(metric(page, 'stateVersion')).toHaveText('2')
    await expect(metric(page, 'stateStream')).toHaveText(await metric(page, 'logStream').innerText())
  })

  test('knows what it knew on Tuesday at noon', async ({ page }) => {
    await part(page, 'as-of')
    const { events } = await rawRows(page)
    const known = events.filter((event) => event.recordedAt <= '2026-03-03T12:00:00.000Z').length
    await expect(metric(page, 'knownThen')).toHaveText(`${known} of 500`)
    await expect(metric(page, 'balanceAsOf')).toHaveText('€ 1.334,82')
  })

  test('tells what would have been, and leaves the log as it is', async ({ page }) => {
    const before = await rawRows(page)
    const registered = before.events.find((event) => event.eventType === 'CustomerRegistered')
    await page.getByRole('slider', { name: 'Playhead' }).fill(String((registered?.id ?? 0) * 120))
    await part(page, 'what-if')
    await press(page, `Leave out event ${registered?.id}`)
    await expect(metric(page, 'logHash')).toContainText('unchanged')
    await expect(page.getByRole('region', { name: 'Rows that differ' })).toContainText('gone')
    await page.getByRole('checkbox', { name: 'Happened: 01-05-2017 PremiumReceived' }).uncheck()
    await expect(metric(page, 'realEnd')).toHaveText('€ 1.666,17')
    await expect(metric(page, 'otherEnd')).toHaveText('€ 1.510,07')
    expect(await rawRows(page)).toEqual(before)
  })

  test('throws its state away and rebuilds it from the log, equal', async ({ page }) => {
    await part(page, 'rebuild')
    await expect(metric(page, 'streamLength')).toHaveText('500')
    const customers = await metric(page, 'customersInMemory').innerText()
    await press(page, 'Throw the state away')
    await expect(metric(page, 'customersInMemory')).toHaveText('0')
    await press(page, 'Rebuild from the log')
    await expect(metric(page, 'equal')).toHaveText('yes')
    await expect(metric(page, 'eventsReplayed')).toHaveText('500')
    await expect(metric(page, 'customersInMemory')).toHaveText(customers)
  })

  test('crashes half-way, is reloaded, and goes on from its checkpoint to the same state', async ({
    page,
  }) => {
    await part(page, 'crash')
    await press(page, 'Drop state and checkpoint')
    await press(page, 'Start, and crash half-way')
    await expect(page.getByText('because it was to crash here')).toBeVisible()
    await expect(metric(page, 'savedCheckpoint')).not.toHaveText('0')
    const saved = Number(await metric(page, 'savedCheckpoint').innerText())
    expect(saved).toBeLessThan(500)
    await page.reload()
    await expect(metric(page, 'savedCheckpoint')).toHaveText('500')
    await press(page, 'Equal to a plain fold of the log')
    await expect(metric(page, 'equal')).toHaveText('yes')
  })

  test('knows who changed a phone number, where CRUD does not', async ({ page }) => {
    await part(page, 'audit')
    await page.getByLabel('Who changes it').selectOption('mechanic')
    await press(page, 'Change it on both sides')
    await press(page, 'Ask: who changed the phone, and when?')
    await expect(metric(page, 'crudAnswer')).toContainText('Not recorded')
    const log = page.getByRole('region', { name: 'Event sourcing: the log' })
    await expect(log.getByRole('row').last()).toContainText('mechanic')
  })

  test('answers an auditor four of four with metadata, three without', async ({ page }) => {
    await part(page, 'metadata')
    await expect(metric(page, 'answered')).toHaveText('4 of 4 answered')
    await page.getByText('Metadata about the person is recorded').click()
    await expect(metric(page, 'answered')).toHaveText('3 of 4 answered')
    await expect(page.getByRole('row', { name: /Who did it/ })).toContainText('Nobody knows')
  })

  test('finds the event that broke a rule by stepping', async ({ page }) => {
    await part(page, 'debugging')
    await press(page, 'Another faulty day')
    const lamp = page.getByText(/^(holds|broken):/)
    await expect(lamp).toContainText('holds')
    while ((await lamp.innerText()).startsWith('holds')) await press(page, 'Step forward')
    await press(page, 'This event broke it')
    await expect(page.getByText(/^Right: event/)).toBeVisible()
  })

  test('sends no letter in a guarded replay, and each one again in a live one', async ({ page }) => {
    await part(page, 'letters')
    await press(page, 'Send the letters that are due')
    await expect(metric(page, 'mailsSent')).not.toHaveText('0')
    const sent = Number(await metric(page, 'mailsSent').innerText())
    await press(page, 'Replay with the gateway off')
    await expect(metric(page, 'lettersDue')).toHaveText(String(sent))
    await expect(metric(page, 'mailsSent')).toHaveText(String(sent))
    await press(page, 'Replay with the gateway on')
    await expect(metric(page, 'mailsSent')).toHaveText(String(2 * sent))
    await expect(metric(page, 'mailsTwice')).toHaveText(String(sent))
  })

  test('answers a question that is younger than every event', async ({ page }) => {
    const { events } = await rawRows(page)
    await part(page, 'question')
    await page.getByLabel('Question', { exact: true }).selectOption('MaintenanceJobReplanned')
    await press(page, 'Ask the log')
    await expect(metric(page, 'older')).toHaveText('yes')
    await expect(metric(page, 'eventsRead')).toHaveText('500')
    const rows = page.getByRole('table', { name: 'Answer' }).getByRole('row')
    const counts = (await rows.locator('td').allInnerTexts()).map(Number)
    const replanned = events.filter((event) => event.eventType === 'MaintenanceJobReplanned')
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(replanned.length)
  })

  test('stores a planning both ways: equal, but only the list knows yesterday', async ({ page }) => {
    await part(page, 'two-ways')
    await press(page, 'Store it both ways')
    await expect(metric(page, 'equal')).toHaveText('yes')
    await page.reload()
    await press(page, 'Read both back')
    await expect(metric(page, 'equal')).toHaveText('yes')
    await expect(metric(page, 'yesterday')).toHaveText('1 job planned')
  })

  test('corrects a finished job by a new event; earlier rows stay as they were', async ({ page }) => {
    const before = await rawRows(page)
    await part(page, 'correction')
    await press(page, 'Correct it')
    await expect(metric(page, 'earlierHash')).toHaveText(/^[0-9a-f]{16}$/)
    const after = await rawRows(page)
    expect(after.events.slice(0, 500)).toEqual(before.events)
    const last = after.events.at(-1)
    expect(last?.eventType).toBe('MaintenanceJobCorrected')
    const { corrects } = JSON.parse(last?.eventData ?? '{}') as { readonly corrects: string }
    expect(before.events.map((event) => event.eventId)).toContain(corrects)
  })
})

test('the eraser is refused in a ledger, a reversal is not', async ({ page }) => {
  await part(page, 'ledger')
  await expect(metric(page, 'balance')).toHaveText('€ 1.666,17')
  await press(page, 'Erase the booking')
  await expect(page.getByRole('alert')).toContainText('stored events never change')
  await press(page, 'Book the opposite')
  await expect(metric(page, 'balance')).toHaveText('€ 1.516,17')
  await expect(metric(page, 'earlierHash')).toContainText('unchanged')
  const ledger = page.getByRole('table', { name: /The ledger/ })
  await expect(ledger.getByRole('row')).toHaveCount(13)
})

test('an event of another tab joins the film, and the playhead stays', async ({ context, page }) => {
  await loadWeek(page)
  await page.keyboard.press('ArrowRight')
  const other = await context.newPage()
  await other.goto('./#/labs/pipeline')
  await other.getByRole('button', { name: 'Send RegisterCustomer' }).click()
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
    'aria-valuetext',
    /event 1 of 501/,
  )
})
