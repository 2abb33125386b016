import { expect, test, type Locator, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)
const playhead = (page: Page) => page.getByRole('slider', { name: 'Playhead' })
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

const openStep = async (page: Page, step: string, answer?: string): Promise<void> => {
  await page.goto(`./#/labs/cap/${step}`)
  if (answer !== undefined) {
    await button(page, answer).click()
    await button(page, 'Rather sure').click()
  }
  await button(page, /^Show it/).click()
  await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
}

const press = async (page: Page, key: string): Promise<void> => {
  await playhead(page).focus()
  await page.keyboard.press(key)
}

/** To the next event; what was just done may not have reached the time line yet. */
const goOn = async (page: Page): Promise<void> => {
  const before = Number(await playhead(page).inputValue())
  await expect(async () => {
    await press(page, 'ArrowRight')
    expect(Number(await playhead(page).inputValue())).toBeGreaterThan(before)
  }).toPass()
}

/** The picture alone, as it is on the screen. */
const picture = async (page: Page): Promise<Buffer> => {
  await page.mouse.move(0, 0)
  return page.locator('[data-stage]').first().screenshot({ animations: 'disabled' })
}

test.describe('the CAP lab', () => {
  test('CP refuses on the minority side, AP answers stale there, and converges after healing', async ({
    page,
  }) => {
    await openStep(page, 'cut', 'No answer: it gives up')
    await press(page, 'End')
    await expect(metric(page, 'verdict')).toHaveText('Yes, so far')
    expect(Number(await metric(page, 'timedOut').innerText())).toBeGreaterThan(0)

    await openStep(page, 'available', 'The value of its own side')
    await press(page, 'End')
    await expect(metric(page, 'verdict')).toHaveText('No')
    await expect(metric(page, 'timedOut')).toHaveText('0')
    await expect(page.locator('[data-challenge="lose-write"]')).toHaveAttribute('data-solved', 'false')
    await expect(metric(page, 'staleReads')).not.toHaveText('0')
    await expect(metric(page, 'lostWrites')).toHaveText('1')
    await expect(metric(page, 'divergence')).toHaveText('1')
    await page.getByLabel('Beside it').selectOption({ label: 'CP: majority quorums (ABD)' })
    await expect(page.getByRole('group', { name: /^The same requests/ })).toBeVisible()
    await expect(metric(page, 'differing').first()).toHaveText('no difference now')
    for (let marks = 0; marks < 3; marks += 1) await press(page, 'Shift+ArrowLeft')
    await expect(metric(page, 'differing').first()).toContainText(/differs: .*replica/)
  })

  test('steps back before the cut, branches, is reloaded, and shows the same in a fresh profile by its link and its file', async ({
    page,
    browser,
  }) => {
    await openStep(page, 'available', 'The newest value of all')
    await press(page, 'Home')
    await button(page, 'Step forward').click()
    await button(page, 'c2 takes the bay').click()
    const transport = page.getByRole('group', { name: 'Transport' })
    await expect(transport.getByRole('button', { name: /branch/i }).first()).toBeVisible()
    await expect(page.getByRole('region', { name: /^History/ })).toContainText('c2')
    for (let steps = 0; steps < 6; steps += 1) await button(page, 'Step forward').click()
    await page.getByLabel('Beside it').selectOption({ label: 'Branch 0 of this run' })
    await expect(metric(page, 'differing').first()).toContainText('differs')
    await page.getByLabel('Beside it').selectOption({ label: 'nothing' })
    const moment = (await playhead(page).getAttribute('aria-valuetext')) ?? ''
    const before = await picture(page)

    await page.reload()
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', moment)
    expect((await picture(page)).equals(before)).toBe(true)

    await button(page, 'Share').click()
    const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue()
    const saved = page.waitForEvent('download')
    await button(page, 'Download the run').click()
    const file = await (await saved).path()
    const fresh = await browser.newContext({ viewport: page.viewportSize() })
    const other = await fresh.newPage()
    await other.goto(link)
    await expect(playhead(other)).toHaveAttribute('aria-valuetext', moment)
    expect((await picture(other)).equals(before)).toBe(true)

    await openStep(other, 'siblings')
    await button(other, 'Share').click()
    await other.locator('[data-run-file]').setInputFiles(file)
    await expect(playhead(other)).toHaveAttribute('aria-valuetext', moment)
    expect((await picture(other)).equals(before)).toBe(true)
    await fresh.close()
  })

  test('cuts the links that a line crosses; a message on its way is chosen and dropped; all of it by hand', async ({
    page,
  }) => {
    await page.goto('./#/labs/cap')
    await button(page, 'Draw a cut').click()
    const box = await page.locator('[data-knife]').boundingBox()
    if (box === null) throw new Error('There is nothing to draw on.')
    await page.mouse.move(box.x + box.width * 0.38, box.y + box.height * 0.25)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.48, box.y + box.height * 0.9)
    await page.mouse.up()
    await page.getByRole('tab', { name: 'Links' }).click()
    await expect(page.getByRole('checkbox', { name: 'Replica 1 reaches replica 3' })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Replica 1 reaches replica 2' })).toBeChecked()
    await button(page, 'Heal all links').click()
    await expect(page.getByRole('checkbox', { name: 'Replica 1 reaches replica 3' })).toBeChecked()

    await button(page, 'c1 takes the bay').click()
    const message = page.getByRole('button', { name: /^Message \d+ \(which\?\)/ }).first()
    await message.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: 'Cause' })).toHaveAttribute('aria-selected', 'true')
    await button(page, 'Drop').first().click()
    await page.locator('[data-stage]').getByRole('button', { name: /^R1/ }).first().press('Enter')
    await expect(page.getByText('R1 has held this from the beginning.')).toBeVisible()
    await page.getByRole('tab', { name: 'Event log' }).click()
    await expect(page.getByRole('region', { name: 'Event log' })).toContainText(/drop|lost/i)
  })

  test('proves CP with 1,000 random schedules; a hidden mistake is found with a counter-example', async ({
    page,
  }) => {
    await page.goto('./#/labs/cap')
    await page.getByRole('tab', { name: 'Prove it' }).click()
    await button(page, 'Prove it with 1,000 runs').click()
    await expect(metric(page, 'proof linearizable')).toHaveText('1,000', { timeout: 40_000 })
    await expect(metric(page, 'proof violations')).toHaveText('0')

    await page.getByRole('link', { name: 'Cluster 1' }).click()
    await button(page, 'Start this cluster').click()
    await button(page, 'Prove it with 1,000 runs').click()
    await button(page, /^Load run/)
      .first()
      .click()
    await page.getByRole('tab', { name: 'Verdict' }).click()
    await press(page, 'End')
    await expect(metric(page, 'verdict')).toHaveText('No')
    await button(page, 'Reads are answered by copies').click()
    await expect(page.getByText('That is not it')).toBeVisible()
    await button(page, 'A read asks so few replicas').click()
    await expect(page.getByText('R + W > N')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: 'Cluster 1 (found)' })).toBeVisible()
  })

  test('a goal is met by keyboard alone, and nothing is inaccessible', async ({ page }) => {
    await page.goto('./#/labs/cap')
    const goal = page.locator('[data-challenge="refuse-one"]')
    await goal.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await expect(goal.getByText('Exactly one request')).toBeVisible()
    for (const name of ['Cut off R3', 'c1 takes the bay', 'c3 takes the bay']) {
      await pressOn(button(page, name))
      await goOn(page)
    }
    await press(page, 'End')
    await expect(goal).toHaveAttribute('data-solved', 'true')
    await pressOn(button(page, /^Try all/))
    await expect(metric(page, 'mostLamps')).toHaveText('0 of 76 builds')
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
