import { readFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

/** Predicts and shows one step of the concurrency lab. */
const learn = async (page: Page): Promise<void> => {
  await page.goto('./#/labs/concurrency/equal')
  await button(page, /^The store refuses it/).click()
  await button(page, /^Certain/).click()
  await button(page, 'Show it').click()
  await expect(page.locator('[data-metric="lessonHolds"]')).toHaveAttribute('data-holds', 'true')
}

test.describe('the course', () => {
  test('is searched by keyboard; a term says what it means; predictions are turned off for demos', async ({
    page,
  }) => {
    await page.goto('./#/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('/')
    await page.keyboard.type('conflict')
    await expect(page.getByRole('option', { name: /Optimistic concurrency/ })).toBeVisible()
    await page.getByRole('combobox').fill('no majority will ever answer')
    await expect(page.getByRole('option', { name: /^Lesson *Healing is no repair/ })).toBeVisible()
    await page.getByRole('combobox').fill('versions are equal')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/labs\/concurrency\/equal$/)

    await page.goto('./#/labs/cap/rounds')
    const term = page.getByRole('region', { name: 'Lesson' }).getByRole('button', { name: 'majority' })
    await term.focus()
    await expect(page.getByRole('tooltip', { name: /share one/ })).toBeVisible()

    await page.goto('./#/labs/cap/cut')
    await expect(button(page, 'Show it')).toBeDisabled()
    await button(page, 'Settings').click()
    await page.getByRole('switch', { name: /prediction/ }).click()
    await page.keyboard.press('Escape')
    await expect(button(page, 'Show it')).toBeEnabled()
    await page.reload()
    await expect(button(page, 'Show it')).toBeEnabled()
  })

  test('keeps what was learnt: counted, exported, started over, and imported again', async ({ page }) => {
    await learn(page)
    await page.goto('./#/')
    await expect(page.locator('[data-progress="concurrency"]')).toContainText('1 step shown')
    await expect(page.getByRole('link', { name: /^Go on/ })).toHaveAttribute(
      'href',
      '#/labs/concurrency/equal',
    )
    await page.goto('./#/progress')
    const row = page.locator('[data-lab-progress="concurrency"]')
    await expect(row).toContainText('1 of 1')
    await expect(page.locator('[data-calibration="95"]')).toContainText('1 of 1')

    const downloading = page.waitForEvent('download')
    await button(page, 'Export as a file').click()
    const file = await (await downloading).path()
    await button(page, 'Start over').click()
    await button(page, 'Begin a new record').click()
    await expect(page.getByText('Nothing yet')).toBeVisible()

    const chooser = page.locator('input[type="file"]')
    await chooser.setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":1}'),
    })
    await expect(page.getByRole('alert')).toContainText(
      'Failed to read the progress: because it is another kind of file',
    )
    await chooser.setInputFiles({
      name: 'p.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    })
    await expect(row).toContainText('1 of 1')
    await expect(page.getByText('Record 3')).toBeVisible()
  })

  for (const route of ['progress', 'glossary', 'labs/concurrency/equal']) {
    test(`#/${route} has no accessibility violations in any theme`, async ({ page }) => {
      if (route === 'progress') await learn(page)
      await page.goto(`./#/${route}`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(await violationsInAllThemes(page)).toEqual([])
    })
  }
})
