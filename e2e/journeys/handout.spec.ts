import { expect, test } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'

test('a chapter is printed with pictures drawn by the model, questions and answers; a lesson is read as text', async ({
  page,
}) => {
  await page.goto('./#/labs/cap/heal')
  await page.getByRole('link', { name: 'Lesson as text' }).click()
  await expect(page.locator('[data-step="heal"]')).toContainText('It is: Replica 3.')
  expect(await violationsInAllThemes(page)).toEqual([])
  await page.getByRole('link', { name: 'Handout of this chapter' }).click()

  const asked = page.locator('[data-sheet="cap"] [data-step="heal"]')
  await expect(asked.locator('[data-moment="asked"] [data-node="replica 3"]')).toContainText('R3 = c1-1')
  await expect(asked.locator('[data-question] li')).toHaveCount(3)
  await expect(asked).not.toContainText('It is')
  const answers = page.locator('[data-answers="cap"]')
  await expect(answers.getByText('It is: Nobody.')).toBeVisible()
  await expect(answers.locator('[data-moment] [data-stage]')).toHaveCount(
    await answers.locator('article').count(),
  )

  await page.getByText('Dark', { exact: true }).click()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.length).toBeGreaterThan(50_000)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
