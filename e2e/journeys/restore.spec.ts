import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'
import { violationsInAllThemes } from '../violations.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const card = (page: Page, key: string): Locator => page.locator(`[data-database="${key}"]`)

const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => /restore-\d/.test(name)),
  )

const goOn = async (page: Page, name: string | RegExp): Promise<void> => {
  await expect(button(page, name)).toBeEnabled()
  await button(page, name).click()
}

test.describe('the lab on point-in-time restore', () => {
  test('a wrong script, a restore before it, the switch, and the good work carried over; a reload keeps it', async ({
    page,
  }) => {
    await page.goto('./#/labs/restore/position')
    await goOn(page, 'Open the garage')
    await goOn(page, 'The busy hour, 13–14')
    await goOn(page, /^Run the wrong script/)
    await expect(metric(page, 'active a')).toHaveText('0')
    await goOn(page, /^Life goes on/)
    await goOn(page, 'Just before the mistake')
    await goOn(page, 'Restore into a new database')
    await expect(metric(page, 'same b')).toHaveText('Byte for byte as the source, up to there.')
    await card(page, 'b').getByRole('button', { name: 'Switch over to this' }).click()
    await expect(metric(page, 'rto b')).toHaveText(/ms|s/)
    await expect(card(page, 'a')).toContainText('abandoned future, still there')
    await goOn(page, 'Carry the abandoned work over')
    await expect(metric(page, 'events b')).toHaveText('129')
    await page.getByRole('tab', { name: 'Letters' }).click()
    await expect(metric(page, 'carried')).toHaveText('8 events appended, 1 command refused')
    await expect(metric(page, 'sentAgain')).toHaveText('0')
    await expect(metric(page, 'wrongLetters')).toHaveText('28')
    await page.reload()
    await expect(metric(page, 'events b')).toHaveText('129')
    await goOn(page, 'Crash and restart by replay')
    await expect(metric(page, 'restartSame')).toHaveText('the same state as before')
  })

  test('a backup is downloaded, restored from its file, and its database removed once that was confirmed', async ({
    page,
  }) => {
    await page.goto('./#/labs/restore/file')
    await goOn(page, 'Open the garage')
    const downloading = page.waitForEvent('download')
    await goOn(page, 'Take a backup')
    const file = await (await downloading).path()
    await goOn(page, 'The busy hour, 13–14')
    await expect(metric(page, 'events a')).toHaveText('121')
    await page.getByLabel('Restore a file that you downloaded').setInputFiles(file)
    await expect(metric(page, 'events b')).toHaveText('111')
    await expect(metric(page, 'rpo b')).toHaveText('59 min, 10 events')
    await page.getByRole('tab', { name: 'Databases' }).click()
    const remove = page.getByRole('button', { name: /^Remove replayground-restore-\d+-b$/ })
    await expect(remove).toBeEnabled()
    await remove.click()
    expect(await databases(page)).toHaveLength(2)
    await button(page, 'Remove for good').click()
    await expect(card(page, 'b')).toHaveCount(0)
    await expect.poll(() => databases(page)).toHaveLength(1)
  })

  test('two services at two moments by keyboard alone: orphans, none after replay, no accessibility violations', async ({
    page,
  }) => {
    await page.goto('./#/labs/restore/two-moments')
    const press = (name: string | RegExp): Promise<void> => pressOn(button(page, name).first())
    await expect(button(page, 'Open the garage')).toBeEnabled()
    await press('Skip the question')
    await expect(button(page, 'Show it')).toBeEnabled()
    await press(/^Show it/)
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await expect(metric(page, 'orphans d')).toHaveText('6')
    await expect(button(page, 'Reconcile by replay')).toBeEnabled()
    expect(await violationsInAllThemes(page)).toEqual([])
    await press('Reconcile by replay')
    await expect(metric(page, 'orphans d')).toHaveText('0')
    await page.getByRole('slider', { name: 'Playhead' }).focus()
    await page.keyboard.press('Home')
    await expect(card(page, 'd')).toHaveCount(0)
    await page.keyboard.press('End')
    await expect(metric(page, 'orphans d')).toHaveText('0')
  })
})
