import { expect, test, type Page } from '@playwright/test'
import { fillDesk, part, press, rawFacts, rawTable, stage } from '../crudDesk.ts'
import { rawRows } from '../rawRows.ts'
import { expectedOfLog, expectedOfRows } from '../crudAnswers.ts'

const questions: readonly (readonly [id: string, name: RegExp, knows: 'both' | 'tasks' | 'neither'])[] = [
  ['active', /^1\. /, 'both'],
  ['city', /^2\. /, 'both'],
  ['moved', /^3\. /, 'tasks'],
  ['typo', /^4\. /, 'tasks'],
  ['inactive', /^5\. /, 'tasks'],
  ['former-address', /^6\. /, 'tasks'],
  ['tuesday', /^7\. /, 'tasks'],
  ['letter', /^8\. /, 'tasks'],
  ['who', /^9\. /, 'tasks'],
  ['why-moved', /^10\. /, 'neither'],
]

const expectAnswers = async (page: Page): Promise<void> => {
  const log = expectedOfLog(await rawFacts(page))
  const rows = expectedOfRows(await rawTable(page))
  for (const [id, name, knows] of questions) {
    await stage(page).getByRole('button', { name }).click()
    const answers = { rows: rows[id] ?? [], log: log[id] ?? [] }
    for (const side of ['rows', 'log'] as const) {
      const answer = page.locator(`[data-answer="${side} ${id}"]`)
      await expect(answer.getByRole('listitem')).toContainText(answers[side])
      await expect(answer.getByRole('listitem')).toHaveCount(answers[side].length)
      const known = knows === 'both' || (knows === 'tasks' && side === 'log')
      await expect(answer).toHaveAttribute('data-knows', String(known))
      if (!known) await expect(answer).toContainText('Cannot know')
    }
  }
}

test('ten questions are answered from what the two stores really hold', async ({ page }) => {
  await fillDesk(page)
  // Something of one's own first: the answers must not be those of the beginning.
  await press(page, 'Activate Bas Visser')
  await expect(page.getByText('ActivateCustomer is stored')).toBeVisible()
  await press(page, 'Edit Lotte Meijer')
  await page.getByLabel('City', { exact: true }).fill('Utrecht')
  await press(page, 'Save')
  await expect(page.getByText('Saved: Lotte Meijer.')).toBeVisible()
  await part(page, 'questions')
  for (const [id, name, knows] of questions) {
    await stage(page).getByRole('button', { name }).click()
    await expect(page.locator(`[data-answer="log ${id}"]`)).toHaveCount(0)
    await press(page, { both: 'Both sides', tasks: 'Only the log', neither: 'Neither' }[knows])
    await expect(page.getByText('You were right.')).toBeVisible()
  }
  await expectAnswers(page)
  await expect(page.locator('[data-metric="askedTally"]')).toHaveText(
    'Of 10 asked, the table answers 2 and the log 9.',
  )
  await page.reload()
  await expectAnswers(page)

  // Last Tuesday is undone by new facts of today, and stays in the log.
  const before = await rawFacts(page)
  await stage(page).getByRole('button', { name: /^7\. / }).click()
  await press(page, 'Undo last Tuesday now')
  await expect(page.getByText('Made up for by 2 new facts of today.')).toBeVisible()
  const after = await rawFacts(page)
  expect(after.slice(0, before.length)).toEqual(before)
  const made = after.slice(before.length).map(({ type, data }) => [type, data['customerId'], data['street']])
  expect(made).toEqual([
    ['CustomerActivated', 'C-5', undefined],
    ['CustomerAddressCorrected', 'C-8', 'Kerkplein'],
  ])
  await expect(page.locator('[data-answer="log tuesday"]').getByRole('listitem')).toHaveCount(2)
  await expect(stage(page).getByRole('button', { name: 'Undo last Tuesday now' })).toHaveCount(0)
})

test('how many were checked out, only the log can tell: the same number has many meanings', async ({
  page,
}) => {
  await part(page, 'intent')
  await press(page, 'Check one out')
  await expect(page.getByRole('alert')).toContainText('0 on the shelf, 1 to take.')
  for (const task of ['Receive a delivery of 12', 'Check one out', 'Scrap a broken one', 'Check one out'])
    await press(page, task)
  await expect(page.locator('[data-metric="stockInLog"]')).toHaveText('9')
  await page.getByLabel('In stock').fill('9')
  await press(page, 'Save')
  await expect(page.locator('[data-metric="stockInTable"]')).toHaveText('9')
  await press(page, 'Ask both: how many were checked out?')
  await expect(page.locator('[data-metric="checkedOutByTable"]')).toContainText('Cannot tell')
  await expect(page.locator('[data-metric="checkedOutByLog"]')).toContainText('2 checked out')
  const { events } = await rawRows(page)
  expect(events.filter(({ eventType }) => eventType === 'ItemCheckedOut')).toHaveLength(2)
  await page.reload()
  await expect(page.locator('[data-metric="stockInTable"]')).toHaveText('9')
  await expect(page.locator('[data-metric="stockInLog"]')).toHaveText('9')
})
