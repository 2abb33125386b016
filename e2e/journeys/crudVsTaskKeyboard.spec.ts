import { expect, test } from '@playwright/test'
import { part, rawFacts, rowOf, stage, tasks } from '../crudDesk.ts'

test('all of it can be done by keyboard', async ({ page }) => {
  const go = async (name: string): Promise<void> => {
    const button = stage(page).getByRole('button', { name, exact: true })
    await expect(button).toBeEnabled()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  await part(page, 'screens')
  await go('Fill the desk')
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /of 22/)
  await expect(tasks(page).getByRole('row')).toHaveCount(9)

  await go('Edit Milan Kok')
  await page.keyboard.press('Tab')
  await page.getByLabel('Last name', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Kock')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved: Milan Kock.')).toBeVisible()
  expect((await rowOf(page, 'C-4'))?.last_name).toBe('Kock')

  await go('Marry, or take another name')
  await expect(
    page.getByRole('form', { name: 'Marry, or take another name' }).getByLabel('Last name'),
  ).toBeFocused()
  await page.keyboard.type('Vos')
  await page.keyboard.press('Enter')
  await expect(page.getByText('TakeAnotherName is stored as version 7.')).toBeVisible()
  expect((await rawFacts(page)).at(-1)).toMatchObject({
    type: 'CustomerTookAnotherName',
    data: { customerId: 'C-4', lastName: 'Vos' },
  })

  await part(page, 'questions')
  await go('Neither')
  await expect(page.getByText('It turned out otherwise: both sides.')).toBeVisible()
  await expect(page.locator('[data-answer="log active"]')).toContainText('6 of 8')

  await part(page, 'two-clerks')
  await go('Both open the customer')
  await go('Anna is done')
  await go('Both on both sides')
  await expect(stage(page).getByRole('button', { name: 'Bram is done' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'An update was lost' })).toBeVisible()

  await part(page, 'rewrite')
  const choices: readonly (readonly [string, string])[] = [
    ['“We live in another house since Monday.”', 'Move house'],
    ['“It is Bakker, with an e.”', 'Correct a misspelt name'],
    ['“I carry my wife’s name now.”', 'Marry, or take another name'],
    ['“You have my street wrong; I never lived there.”', 'Correct a misspelt address'],
    ['“He has not paid for a year.”', 'Deactivate'],
    ['“I am back from Spain. Do you still know me?”', 'Reactivate'],
    ['“Please delete everything about me.”', 'Deactivate'],
  ]
  for (const [saying, task] of choices) {
    await page.getByLabel(saying).focus()
    await page.keyboard.type(task)
    await expect(page.getByLabel(saying).locator('option:checked')).toHaveText(task)
  }
  await expect(page.locator('[data-metric="savesLeft"]')).toHaveText('0')
  await page.reload()
  await expect(page.getByText('No Save is left: each purpose')).toBeVisible()
})
