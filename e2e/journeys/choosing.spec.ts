import { readFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

test.describe('the lab about choosing', () => {
  test('needs turn the advice; the source opens; the record is saved with its reasons', async ({ page }) => {
    await page.goto('./#/labs/choosing/persistence')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await expect(metric(page, 'recommendation')).toContainText('Custom built is fine')
    await button(page, /^The store of this site/).click()
    await expect(page.getByText("'aggregates'").first()).toBeVisible()
    await page.getByRole('checkbox', { name: /^Keep read models/ }).click()
    await expect(metric(page, 'recommendation')).toContainText('Look at a product')
    await expect(page.getByRole('list', { name: 'What you would build' }).getByRole('listitem')).toHaveCount(
      8,
    )
    await expect(page.getByRole('navigation', { name: /^Three topics/ }).getByRole('link')).toHaveCount(3)
    await page.getByLabel('What is chosen').selectOption('Record')
    const saved = page.waitForEvent('download')
    await button(page, 'Save as Markdown').click()
    const file = await (await saved).path()
    expect(await readFile(file, 'utf8')).toContain('## Event store: a product')
    await page.reload()
    await page.getByLabel('What is chosen').selectOption('Record')
    await expect(page.getByRole('article', { name: 'Decision record' })).toContainText('Keep read models')
  })

  test('by keyboard alone: a force is ticked, weighed and stepped back; an operation is judged', async ({
    page,
  }) => {
    await page.goto('./#/labs/choosing')
    await page.getByRole('checkbox', { name: /^Who changed what/ }).press('Space')
    await expect(metric(page, 'event-sourcing')).toHaveText('yes')
    await page.getByRole('checkbox', { name: /^Personal data/ }).press('Space')
    await expect(metric(page, 'event-sourcing')).toHaveText('to be weighed')
    await pressOn(button(page, 'Step back'))
    await expect(metric(page, 'event-sourcing')).toHaveText('yes')
    await page.getByRole('slider', { name: 'Playhead' }).press('End')
    await page.getByLabel('What is chosen').selectOption('Refuse or answer')
    const lift = page.getByRole('group', { name: 'Lower the lift' })
    await pressOn(lift.getByRole('button', { name: 'refuse (CP)' }))
    await expect(metric(page, 'byFigures')).toHaveText('1 of 6 by the figures')
  })
})
