import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { rawRows } from '../rawRows.ts'

const loadWeek = async (page: Page): Promise<void> => {
  await page.goto('./#/store')
  await page.getByRole('button', { name: /A week/ }).click()
  await expect(page.getByRole('region', { name: 'Event log' })).toContainText('500 events', {
    timeout: 30_000,
  })
}

const exported = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  return readFile(await (await download).path(), 'utf8')
}

const importText = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Import' }).click()
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'week.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) })
}

const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test.describe('export and import', () => {
  test('of a week at the garage make two stores with equal rows', async ({ page }) => {
    await loadWeek(page)
    await importText(page, await exported(page))
    await expect(page.getByText(/500 events of week\.jsonl are in “replayground-import”/)).toBeVisible()
    const [source, copy] = [await rawRows(page), await rawRows(page, 'replayground-import')]
    expect(source.events).toHaveLength(500)
    expect(copy.events).toEqual(source.events)
    expect(copy.aggregates).toEqual(source.aggregates)
  })

  test('refuse a file with one bad line, name the line, and leave nothing behind', async ({ page }) => {
    await loadWeek(page)
    const lines = (await exported(page)).split('\n')
    const before = await databases(page)
    lines[41] = (lines[41] ?? '').replace('"order":', '"ordre":')
    await importText(page, lines.join('\n'))
    await expect(page.getByRole('alert')).toContainText('line 42')
    expect((await rawRows(page)).events).toHaveLength(500)
    expect(await databases(page)).toEqual(before)
  })
})
