import { expect, test, type Page } from '@playwright/test'
import { fillDesk, part, press, rawFacts, rawTable, rowOf, stage, tasks } from '../crudDesk.ts'
import { customersAfter } from '../crudAnswers.ts'

/** What the table and the log hold of each customer, read past the product, is the same. */
const expectSidesAgree = async (page: Page): Promise<void> => {
  const [rows, facts] = [await rawTable(page), await rawFacts(page)]
  expect(rows).toHaveLength(8)
  expect(facts).toHaveLength(22)
  const customers = customersAfter(facts)
  for (const row of rows) {
    const customer = customers.get(row.key)
    expect(`${row.first_name} ${row.last_name}`).toBe(customer?.name)
    expect(`${row.street} ${row.number}, ${row.zip_code} ${row.city}`).toBe(customer?.address)
    expect(row.active).toBe(customer?.active)
  }
}

test('the form overwrites a row, a task leaves a named fact, a rule refuses; a reload takes only statements', async ({
  page,
}) => {
  await fillDesk(page)
  await expectSidesAgree(page)

  // The log can be wound back, the table cannot.
  await page.keyboard.press('Home')
  await expect(page.getByText('You are looking at fact 0 of 22')).toBeVisible()
  await expect(tasks(page).getByRole('row')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(tasks(page).getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('table', { name: 'Customers, as rows' }).getByRole('row')).toHaveCount(9)
  await press(page, 'Back to now')
  await expect(tasks(page).getByRole('row')).toHaveCount(9)

  // A car is in the workshop: the task is refused, the form lets it through.
  await press(page, 'Deactivate Daan Bakker')
  await press(page, 'Send DeactivateCustomer')
  await expect(page.getByRole('alert')).toContainText('CustomerMustNotHaveAnOpenJob')
  await page.getByLabel('Active', { exact: true }).selectOption('No')
  await press(page, 'Save')
  await expect(page.getByText('Saved: Daan Bakker.')).toBeVisible()
  expect((await rowOf(page, 'C-2'))?.active).toBe(false)

  const before = await rowOf(page, 'C-1')
  await press(page, 'Edit Noor van Dijk')
  await page.getByLabel('Street', { exact: true }).fill("'t Hoge Pad")
  await press(page, 'Save')
  const statement = page.getByRole('group', { name: 'The statement' })
  await expect(statement).toContainText("street = '''t Hoge Pad'")
  for (const column of ['first_name', 'last_name', 'number', 'zip_code', 'city', 'active', 'updated_at'])
    await expect(statement).toContainText(`${column} = `)
  const after = await rowOf(page, 'C-1')
  expect(after).toEqual({ ...before, street: "'t Hoge Pad", updated_at: after?.updated_at })
  expect(await rawFacts(page)).toHaveLength(22)
  await part(page, 'recorded')
  const overwritten = page.getByRole('table', { name: 'What it overwrote' })
  await expect(overwritten.getByRole('row')).toHaveCount(2)
  await expect(overwritten).toContainText(before?.street ?? '')

  await part(page, 'screens')
  await press(page, 'Deactivate Noor van Dijk')
  await page.getByLabel('Why?').selectOption('Asked to be forgotten')
  await press(page, 'Send DeactivateCustomer')
  await expect(page.getByText('DeactivateCustomer is stored as version 3.')).toBeVisible()
  await expect(stage(page).getByRole('button', { name: 'Activate Noor van Dijk' })).toBeVisible()
  const fact = (await rawFacts(page)).at(-1)
  expect(fact).toMatchObject({ type: 'CustomerDeactivated', actor: 'you' })
  expect(fact?.data).toMatchObject({ customerId: 'C-1', reason: 'asked to be forgotten' })

  await part(page, 'recorded')
  await page.reload()
  await expect(page.getByText('This row has not been saved since the page was opened')).toBeVisible()
  await expect(page.getByRole('table', { name: 'The row that is left' })).toContainText("'t Hoge Pad")
  await expect(page.getByRole('article', { name: 'CustomerDeactivated' })).toContainText(
    'asked to be forgotten',
  )
  await page.goto('./#/store')
  await expect(page.getByText('CustomerDeactivated').first()).toBeVisible()
  await expect(page.getByText('clerk-customer-C-1').first()).toBeVisible()
})

test('the other departments welcome who moved, and not who was misspelt; an own handler runs once', async ({
  page,
  context,
}) => {
  await fillDesk(page)
  await part(page, 'departments')
  await page.getByLabel('Customer', { exact: true }).selectOption('C-1')
  const letters = page.getByRole('list', { name: 'Letters, newest first' })
  await part(page, 'screens')
  await press(page, 'Correct a misspelt address')
  await page.getByLabel('Number', { exact: true }).last().fill('14')
  await press(page, 'Send CorrectCustomerAddress')
  await expect(page.getByText('CorrectCustomerAddress is stored')).toBeVisible()
  await part(page, 'departments')
  await expect(letters.getByRole('listitem')).toHaveCount(1)
  await part(page, 'screens')
  await press(page, 'Move house')
  const form = page.getByRole('form', { name: 'Move house' })
  await form.getByLabel('Street').fill('Zandpad')
  await form.getByLabel('Number').fill('5')
  await form.getByLabel('Zip code').fill('3621 NE')
  await form.getByLabel('City').fill('Breukelen')
  await press(page, 'Send MoveCustomer')
  await press(page, 'Bring in the car')
  await press(page, 'Hand back the car')
  await expect(page.getByText('HandBackCar is stored')).toBeVisible()
  await part(page, 'departments')
  await expect(letters.getByRole('listitem')).toHaveCount(2)
  await expect(letters.getByRole('listitem').first()).toContainText('Welcome to your new home')
  await expect(letters.getByRole('listitem').first()).toContainText('Zandpad 5, 3621 NE Breukelen')
  const invoices = page.getByRole('list', { name: 'Invoices, newest first' })
  await expect(invoices.getByRole('listitem').first()).toContainText('Zandpad 5, 3621 NE Breukelen')

  // The same desk in another tab: the step corrects one address and moves one customer.
  await page.getByLabel('Runs whenever').selectOption('CustomerAddressCorrected')
  await expect(page.locator('[data-metric="ownHandler"]')).toHaveText('0 times')
  const other = await context.newPage()
  await part(other, 'recorded')
  await other.getByRole('button', { name: 'Show it' }).click()
  await expect(other.locator('[data-metric="lessonHolds"]')).toHaveAttribute('data-holds', 'true')
  await expect(page.locator('[data-metric="ownHandler"]')).toHaveText('1 time')
})

test('two clerks at once: the form loses an update in front of you, the tasks keep both', async ({
  page,
}) => {
  await fillDesk(page)
  await part(page, 'two-clerks')
  const before = await rowOf(page, 'C-3')
  await page.getByLabel('Customer', { exact: true }).selectOption('C-3')
  await press(page, 'Both open the customer')
  await press(page, 'Anna is done')
  await expect(stage(page).getByRole('button', { name: 'Bram is done' })).toBeDisabled()
  await expect.poll(async () => (await rowOf(page, 'C-3'))?.street).not.toBe(before?.street)
  await press(page, 'Table: only Bram’s. Log: both')
  await press(page, 'Bram is done')
  await expect(page.getByRole('region', { name: 'An update was lost' })).toContainText(before?.street ?? '?')
  const after = await rowOf(page, 'C-3')
  expect(after).toMatchObject({ street: before?.street, zip_code: before?.zip_code })
  expect(after?.last_name).not.toBe(before?.last_name)
  const kept = page.getByRole('region', { name: 'Both are kept' })
  await expect(kept).toContainText('Bram’s task was decided at version 2; version 3 is there.')
  const [moved, corrected] = (await rawFacts(page)).slice(-2)
  expect([moved?.type, moved?.actor]).toEqual(['CustomerMoved', 'Anna'])
  expect([corrected?.type, corrected?.actor]).toEqual(['CustomerNameCorrected', 'Bram'])

  await part(page, 'challenge')
  const edit = async (name: string, active?: string): Promise<void> => {
    await page.getByLabel('Last name', { exact: true }).fill(name)
    if (active !== undefined) await page.getByLabel('Active', { exact: true }).selectOption(active)
    await press(page, 'Save')
    await expect(page.getByText(`Saved: Jan ${name}.`)).toBeVisible()
    await press(page, 'Look for the reason')
  }
  await press(page, 'Edit Jan de Boer')
  await edit('de Boer (died)', 'No')
  await expect(page.getByText('the row itself says "died"')).toBeVisible()
  await edit('de Boer')
  await expect(page.getByText('Jan de Boer: 4 different stories end in exactly this row')).toBeVisible()
  expect((await rowOf(page, 'C-8'))?.active).toBe(false)
  await expect(page.locator('[data-challenge="lose-a-reason"]')).toHaveAttribute('data-solved', 'true')

  await part(page, 'two-clerks')
  await page.reload()
  await expect(kept).toContainText('CustomerNameCorrected')
})

test('the lesson fills an empty desk, asks, does its steps for real, and is kept as progress', async ({
  page,
}) => {
  await part(page, 'rule')
  const lesson = page.getByRole('region', { name: 'Lesson', exact: true })
  const holds = page.locator('[data-metric="lessonHolds"]')
  const show = lesson.getByRole('button', { name: /^Show it/ })
  await expect(show).toBeDisabled()
  await lesson.getByRole('button', { name: 'Both', exact: true }).click()
  await lesson.getByRole('button', { name: 'A guess (50 %)' }).click()
  await expect(lesson).toContainText('Not so. It is: Only the form')
  await show.click()
  await expect(holds).toHaveAttribute('data-holds', 'true')
  expect((await rowOf(page, 'C-2'))?.active).toBe(false)
  expect(await rawFacts(page)).toHaveLength(22)
  for (const id of ['two-clerks', 'intent', 'limit']) {
    await part(page, id)
    await lesson.getByRole('button', { name: 'Skip the question' }).click()
    await show.click()
    await expect(holds).toHaveAttribute('data-holds', 'true')
  }
  await expect(page.locator('[data-answer="log why-moved"]')).toContainText('Cannot know')
  await part(page, 'two-clerks')
  await expect(page.getByRole('region', { name: 'An update was lost' })).toBeVisible()
  await part(page, 'intent')
  await expect(page.locator('[data-metric="stockInTable"]')).toHaveText('10')
  await page.goto('./#/progress')
  const row = page.locator('[data-lab-progress="crud-vs-task"]')
  await expect(row.getByRole('cell')).toHaveText(['4', '0 of 1 (3 skipped)', '0'])
})
