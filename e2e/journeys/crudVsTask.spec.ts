import { expect, test, type Locator } from '@playwright/test'
import { cutTexts, fillDesk, part, press, rawFacts, rawTable, rowOf, stage, tasks } from '../crudDesk.ts'
import { customersAfter } from '../crudAnswers.ts'

const rightGuess = /^(Only the form|One|Table: only Bram’s. Log: both)$/

/** Commits to a guess, where a step asks for one, and does the step. */
const doStep = async (step: Locator): Promise<void> => {
  const guess = step.getByRole('group').getByRole('button', { name: rightGuess })
  if ((await guess.count()) > 0) await guess.click()
  await expect(step.getByRole('group')).toHaveCount(0)
  await step.getByRole('button').click()
  await expect(step).toHaveAttribute('data-holds', 'true')
}

test.describe('at the desk', () => {
  test.beforeEach(({ page }) => fillDesk(page))

  test('both sides hold the same customers: eight rows in a table, 22 facts in eight streams', async ({
    page,
  }) => {
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
  })

  test('the form overwrites a row with all its columns, and after a reload only the row is left', async ({
    page,
  }) => {
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
    await page.reload()
    await expect(page.getByText('This row has not been saved since the page was opened')).toBeVisible()
    await expect(page.getByRole('table', { name: 'The row that is left' })).toContainText("'t Hoge Pad")
  })

  test('a task leaves a named fact with its reason, which a reload does not take away', async ({ page }) => {
    await press(page, 'Deactivate Noor van Dijk')
    await page.getByLabel('Why?').selectOption('Asked to be forgotten')
    await press(page, 'Send DeactivateCustomer')
    await expect(page.getByText('DeactivateCustomer is stored as version 3.')).toBeVisible()
    await expect(stage(page).getByRole('button', { name: 'Activate Noor van Dijk' })).toBeVisible()
    const fact = (await rawFacts(page)).at(-1)
    expect(fact).toMatchObject({ type: 'CustomerDeactivated', actor: 'you' })
    expect(fact?.data).toMatchObject({ customerId: 'C-1', reason: 'asked to be forgotten' })
    await page.reload()
    await part(page, 'recorded')
    await expect(page.getByRole('article', { name: 'CustomerDeactivated' })).toContainText(
      'asked to be forgotten',
    )
    await page.goto('./#/store')
    await expect(page.getByText('CustomerDeactivated').first()).toBeVisible()
    await expect(page.getByText('clerk-customer-C-1').first()).toBeVisible()
  })

  test('a rule refuses what the form lets through: a car is in the workshop', async ({ page }) => {
    await press(page, 'Deactivate Daan Bakker')
    await press(page, 'Send DeactivateCustomer')
    await expect(page.getByRole('alert')).toContainText('CustomerMustNotHaveAnOpenJob')
    await page.getByLabel('Active', { exact: true }).selectOption('No')
    await press(page, 'Save')
    await expect(page.getByText('Saved: Daan Bakker.')).toBeVisible()
    expect((await rowOf(page, 'C-2'))?.active).toBe(false)
    expect(await rawFacts(page)).toHaveLength(22)
  })

  test('the other departments welcome who moved, and not who was misspelt', async ({ page }) => {
    await part(page, 'departments')
    await page.getByLabel('Customer', { exact: true }).selectOption('C-1')
    await page.getByLabel('Runs whenever').selectOption('CustomerAddressCorrected')
    await part(page, 'screens')
    await press(page, 'Correct a misspelt address')
    await page.getByLabel('Number', { exact: true }).last().fill('14')
    await press(page, 'Send CorrectCustomerAddress')
    await expect(page.getByText('CorrectCustomerAddress is stored')).toBeVisible()
    await part(page, 'departments')
    const letters = page.getByRole('list', { name: 'Letters, newest first' })
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
  })

  test('a handler runs once, for the intent that it listens to', async ({ page, context }) => {
    await part(page, 'departments')
    await page.getByLabel('Runs whenever').selectOption('CustomerAddressCorrected')
    await expect(page.locator('[data-metric="ownHandler"]')).toHaveText('0 times')
    const other = await context.newPage()
    await other.goto('./#/labs/crud-vs-task/recorded')
    await other.getByRole('button', { name: 'Do both, on both sides' }).click()
    await expect(other.locator('[data-step="two-meanings"]')).toHaveAttribute('data-holds', 'true')
    await expect(page.locator('[data-metric="ownHandler"]')).toHaveText('1 time')
  })

  test('two clerks at once: the form loses an update in front of you, the tasks keep both', async ({
    page,
  }) => {
    await part(page, 'two-clerks')
    const before = await rowOf(page, 'C-3')
    await page.getByLabel('Customer', { exact: true }).selectOption('C-3')
    await press(page, 'Both open the customer')
    await press(page, 'Anna is done')
    await expect(stage(page).getByRole('button', { name: 'Bram is done' })).toBeDisabled()
    expect((await rowOf(page, 'C-3'))?.street).not.toBe(before?.street)
    await press(page, 'Table: only Bram’s. Log: both')
    await press(page, 'Bram is done')
    await expect(page.getByRole('region', { name: 'An update was lost' })).toContainText(
      before?.street ?? '?',
    )
    const after = await rowOf(page, 'C-3')
    expect(after).toMatchObject({ street: before?.street, zip_code: before?.zip_code })
    expect(after?.last_name).not.toBe(before?.last_name)
    const kept = page.getByRole('region', { name: 'Both are kept' })
    await expect(kept).toContainText('Bram’s task was decided at version 2; version 3 is there.')
    const [moved, corrected] = (await rawFacts(page)).slice(-2)
    expect([moved?.type, moved?.actor]).toEqual(['CustomerMoved', 'Anna'])
    expect([corrected?.type, corrected?.actor]).toEqual(['CustomerNameCorrected', 'Bram'])
    await page.reload()
    await expect(kept).toContainText('CustomerNameCorrected')
  })

  test('the challenge is solved when no stored word tells the reason', async ({ page }) => {
    await part(page, 'challenge')
    await press(page, 'Look for the reason')
    await expect(page.getByText('The table is as it was in the beginning.')).toBeVisible()
    await press(page, 'Edit Jan de Boer')
    await page.getByLabel('Last name', { exact: true }).fill('de Boer (died)')
    await page.getByLabel('Active', { exact: true }).selectOption('No')
    await press(page, 'Save')
    await press(page, 'Look for the reason')
    await expect(page.getByText('the row itself says "died"')).toBeVisible()
    await page.getByLabel('Last name', { exact: true }).fill('de Boer')
    await press(page, 'Save')
    await expect(page.getByText('Saved: Jan de Boer.')).toBeVisible()
    await press(page, 'Look for the reason')
    await expect(page.getByText('Jan de Boer: 4 different stories end in exactly this row')).toBeVisible()
    expect((await rowOf(page, 'C-8'))?.active).toBe(false)
  })

  test('the log can be wound back, the table cannot', async ({ page }) => {
    await page.keyboard.press('Home')
    await expect(page.getByText('You are looking at fact 0 of 22')).toBeVisible()
    await expect(tasks(page).getByRole('row')).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expect(tasks(page).getByRole('row')).toHaveCount(2)
    await expect(page.getByRole('table', { name: 'Customers, as rows' }).getByRole('row')).toHaveCount(9)
    await press(page, 'Back to now')
    await expect(tasks(page).getByRole('row')).toHaveCount(9)
  })

  test('every step of the lesson can be done, and comes out true', async ({ page }) => {
    const steps: Readonly<Record<string, number>> = {
      recorded: 1,
      departments: 2,
      'two-clerks': 1,
      rewrite: 1,
      challenge: 1,
      screens: 4,
    }
    for (const [id, count] of Object.entries(steps)) {
      await part(page, id)
      const list = page.getByRole('list', { name: 'Steps' }).locator('[data-step]')
      await expect(list).toHaveCount(count)
      // The first step compares both sides: the table is set back before it is looked at.
      if (id === 'screens') {
        await page.getByRole('tab', { name: 'Rows' }).click()
        await page.getByRole('button', { name: 'Set the table back' }).click()
      }
      const from = id === 'screens' ? 1 : 0
      for (let index = from; index < count; index += 1) await doStep(list.nth(index))
      expect(await cutTexts(page), id).toEqual([])
    }
  })
})
