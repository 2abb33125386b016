import { expect, test, type Page } from '@playwright/test'
import { rawRows } from '../rawRows.ts'

const eventOf = {
  RegisterCustomer: 'CustomerRegistered',
  MoveCustomer: 'CustomerMoved',
  CorrectCustomerName: 'CustomerNameCorrected',
  DeactivateCustomer: 'CustomerDeactivated',
} as const

const send = async (page: Page, command: keyof typeof eventOf): Promise<void> => {
  await page.getByRole('button', { name: `Send ${command}` }).click()
  await expect(page.getByText(`Accepted: ${eventOf[command]}`)).toBeVisible()
}

const choose = (page: Page, command: string): Promise<readonly string[]> =>
  page.getByLabel('Command', { exact: true }).selectOption({ label: command })

const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)

test.describe('a customer', () => {
  test('registers, moves and is deactivated: raw rows, read model and animation agree', async ({ page }) => {
    await page.goto('./#/labs/pipeline')
    await page.getByLabel('Name').fill('Fenna de Boer')
    await send(page, 'RegisterCustomer')
    await choose(page, 'Move a customer')
    await page.getByLabel('Address').fill('Kerkstraat 9')
    await page.getByLabel('City').fill('Zwolle')
    await send(page, 'MoveCustomer')
    await choose(page, 'Deactivate a customer')
    await page.getByLabel('Reason').selectOption('moved away')
    await send(page, 'DeactivateCustomer')

    const { events, aggregates } = await rawRows(page)
    expect(events.map((event) => event.eventType)).toEqual([
      'CustomerRegistered',
      'CustomerMoved',
      'CustomerDeactivated',
    ])
    expect(events.map((event) => event.order)).toEqual([1, 2, 3])
    expect(aggregates).toEqual([{ aggregateId: events[0]?.aggregateId, version: 3 }])
    expect(JSON.parse(events[1]?.eventData ?? '{}')).toMatchObject({
      address: 'Kerkstraat 9',
      city: 'Zwolle',
    })

    await page.getByRole('tab', { name: 'Read models' }).click()
    const row = page.getByRole('row').filter({ hasText: 'Fenna de Boer' })
    await expect(row).toContainText('Kerkstraat 9')
    await expect(row).toContainText('inactive: moved away')

    const stage = page.getByRole('region', { name: 'Stage' })
    await expect(stage).toContainText('DeactivateCustomer')
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    await page.getByRole('slider', { name: 'Playhead' }).focus()
    await page.keyboard.press('End')
    await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
      'aria-valuetext',
      /Read model/,
    )
  })

  test('is kept when the page is reloaded', async ({ page }) => {
    await page.goto('./#/labs/pipeline')
    await send(page, 'RegisterCustomer')
    await page.reload()
    await expect(page.getByRole('region', { name: 'Event log' })).toContainText('CustomerRegistered')
    await expect(metric(page, 'checkpoint')).toHaveText('1 of 1')
  })

  test('keeps all that was entered when the form is refused', async ({ page }) => {
    await page.goto('./#/labs/pipeline')
    await page.getByLabel('Name').fill('Fenna de Boer')
    await page.getByLabel('Postal code').fill('99')
    await page.getByRole('button', { name: 'Send RegisterCustomer' }).click()
    await expect(page.getByLabel('Postal code')).toHaveAccessibleDescription(/Four digits and two letters/)
    await expect(page.getByLabel('Name')).toHaveValue('Fenna de Boer')
    expect((await rawRows(page)).events).toEqual([])
  })
})

test.describe('the pipeline lab', () => {
  test('refuses a fourth job beside three, names the rule, and stores nothing', async ({ page }) => {
    await page.goto('./#/labs/pipeline/rejection')
    await page.getByRole('button', { name: 'Plan three jobs, then a fourth' }).click()
    await expect(metric(page, 'rejectedBy')).toHaveText(
      'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
    )
    await expect(metric(page, 'versionBeforeAfter')).toHaveText('4 before, 4 after')
    await expect(metric(page, 'eventsBeforeAfter')).toHaveText('4 before, 4 after')
    expect((await rawRows(page)).events).toHaveLength(4)
  })

  test('lets nobody veto an event, and offers to compensate', async ({ page }) => {
    await page.goto('./#/labs/pipeline/rejection')
    await page.getByRole('button', { name: 'Plan three jobs, then a fourth' }).click()
    await expect(metric(page, 'rejectedBy')).toBeVisible()
    await page.goto('./#/labs/pipeline/veto')
    await page.getByRole('button', { name: 'Let Invoicing veto it' }).click()
    await expect(page.getByRole('alert')).toContainText('stored events never change')
    await page.getByRole('button', { name: /^Compensate/ }).click()
    await expect(page.getByText('Compensated', { exact: true })).toBeVisible()
    const { events } = await rawRows(page)
    expect(events.at(-1)?.eventType).toBe('MaintenanceJobCancelled')
    expect(events.filter((event) => event.eventType === 'MaintenanceJobPlanned')).toHaveLength(3)
  })

  test('gives the same event to the read model and to the other domains', async ({ page }) => {
    await page.goto('./#/labs/pipeline/subscribers')
    await send(page, 'RegisterCustomer')
    const { events } = await rawRows(page)
    for (const who of ['readModel', 'notifications', 'invoicing']) {
      await expect(metric(page, `eventId ${who}`)).toHaveText(events[0]?.eventId ?? 'no event')
    }
    await expect(metric(page, 'sameEventId')).toHaveText('yes')
  })

  test('shows the old answer while the read model lags, then the new one', async ({ page }) => {
    await page.goto('./#/labs/pipeline')
    const controls = page.getByRole('group', { name: 'Read models' })
    await controls.getByRole('button', { name: 'Stop reading' }).click()
    await page.getByRole('button', { name: 'Send RegisterCustomer' }).click()
    await expect(metric(page, 'lag')).toHaveText('lag 1')
    await expect(page.getByRole('region', { name: 'What the front desk sees' })).toContainText('old')
    await controls.getByRole('button', { name: 'Read on' }).click()
    await expect(metric(page, 'lag')).toHaveText('lag 0')
    await expect(metric(page, 'deskSees')).toContainText('active')
  })

  test('stores the same log with the read model in step and behind; only behind it lags', async ({
    page,
  }) => {
    await page.goto('./#/labs/pipeline/asynchrony')
    await page.getByRole('button', { name: 'Run 20 commands both ways' }).click()
    await expect(metric(page, 'sameLog')).toHaveText('yes', { timeout: 30_000 })
    await expect(metric(page, 'lag inStep')).toHaveText('0')
    expect(Number(await metric(page, 'lag behind').innerText())).toBeGreaterThan(0)
  })

  test('counts waits behind a lock and conflicts on one stream, and neither on streams of their own', async ({
    page,
  }) => {
    await page.goto('./#/labs/pipeline/append-only')
    await page.getByRole('button', { name: 'Measure', exact: true }).click()
    const value = async (name: string) => Number(await metric(page, name).innerText())
    await expect(metric(page, 'waits lock')).toBeVisible({ timeout: 45_000 })
    expect(await value('waits streams')).toBe(0)
    expect(await value('conflicts streams')).toBe(0)
    expect(await value('waits stream')).toBe(0)
    expect(await value('conflicts stream')).toBeGreaterThan(0)
    expect(await value('waits lock')).toBeGreaterThan(0)
    expect(await value('conflicts lock')).toBe(0)
  })

  test('replays shuffled rows by Order to the same state', async ({ page }) => {
    await page.goto('./#/labs/pipeline/events-table')
    await send(page, 'RegisterCustomer')
    await choose(page, 'Correct a name')
    await page.getByLabel('Name').fill('Noor van Dijck')
    await send(page, 'CorrectCustomerName')
    await page.getByRole('button', { name: 'Shuffle the rows' }).click()
    await page.getByRole('button', { name: 'Replay them' }).click()
    await expect(metric(page, 'replayByOrder')).toContainText('same')
  })
})

test('two tabs live on one log', async ({ context, page }) => {
  await page.goto('./#/labs/pipeline')
  const other = await context.newPage()
  await other.goto('./#/labs/pipeline')
  await expect(other.getByRole('region', { name: 'Event log' })).toContainText('No events yet')
  await send(page, 'RegisterCustomer')
  await expect(other.getByRole('region', { name: 'Event log' })).toContainText('CustomerRegistered')
  await expect(metric(other, 'checkpoint')).toHaveText('1 of 1')
})
