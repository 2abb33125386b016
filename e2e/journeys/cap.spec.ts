import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)
const playhead = (page: Page) => page.getByRole('slider', { name: 'Playhead' })

const openLesson = async (page: Page, step: number, answer?: string): Promise<void> => {
  await page.goto('./#/labs/cap')
  for (let n = 1; n < step; n += 1) await page.getByRole('button', { name: 'Next step' }).click()
  if (answer !== undefined) await page.getByRole('button', { name: answer }).click()
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(metric(page, 'lessonHolds')).toHaveText('The film bears this out')
}

const toTheEnd = async (page: Page): Promise<void> => {
  await playhead(page).focus()
  await page.keyboard.press('End')
}

test.describe('the CAP lab', () => {
  test('in CP mode refuses on the minority side, and stays linearizable', async ({ page }) => {
    await openLesson(page, 3, 'No answer: it gives up')
    await toTheEnd(page)
    await expect(metric(page, 'verdict')).toHaveText('Yes, so far')
    expect(Number(await metric(page, 'timedOut').innerText())).toBeGreaterThan(0)
  })

  test('in AP mode answers on both sides, breaks linearizability, and converges after healing', async ({
    page,
  }) => {
    await openLesson(page, 5, 'The value of its own side')
    await toTheEnd(page)
    await expect(metric(page, 'verdict')).toHaveText('No')
    await expect(metric(page, 'timedOut')).toHaveText('0')
    await expect(metric(page, 'lostWrites')).toHaveText('1')
    await expect(metric(page, 'divergence')).toHaveText('1')
    await page.getByLabel('Beside it').selectOption({ label: 'CP: majority quorums (ABD)' })
    await expect(page.getByRole('group', { name: /^The same requests/ })).toBeVisible()
  })

  test('acting in the past makes a branch, and a reload shows the same moment', async ({ page }) => {
    await openLesson(page, 1)
    await playhead(page).focus()
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: 'Step forward' }).click()
    await page.getByRole('button', { name: 'c2 takes the bay' }).click()
    await expect(
      page
        .getByRole('group', { name: 'Transport' })
        .getByRole('button', { name: /Branch|branch/ })
        .first(),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Step forward' }).click()
    const before = await playhead(page).getAttribute('aria-valuetext')
    await page.reload()
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', before ?? '')
  })

  test('cuts the links that a line crosses, and heals them', async ({ page }) => {
    await page.goto('./#/labs/cap')
    await page.getByRole('button', { name: 'Draw a cut' }).click()
    const box = await page.locator('[data-knife]').boundingBox()
    if (box === null) throw new Error('There is nothing to draw on.')
    await page.mouse.move(box.x + box.width * 0.38, box.y + box.height * 0.25)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.48, box.y + box.height * 0.9)
    await page.mouse.up()
    await page.getByRole('tab', { name: 'Links' }).click()
    await expect(page.getByRole('checkbox', { name: 'Replica 1 reaches replica 3' })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Replica 1 reaches replica 2' })).toBeChecked()
    await page.getByRole('button', { name: 'Heal all links' }).click()
    await expect(page.getByRole('checkbox', { name: 'Replica 1 reaches replica 3' })).toBeChecked()
  })

  test('proves CP with 1,000 random schedules, and loads a counter-example of AP', async ({ page }) => {
    await page.goto('./#/labs/cap')
    await page.getByRole('tab', { name: 'Prove it' }).click()
    await page.getByRole('button', { name: 'Prove it with 1,000 runs' }).click()
    await expect(metric(page, 'proof linearizable')).toHaveText('1,000', { timeout: 40_000 })
    await expect(metric(page, 'proof violations')).toHaveText('0')
    await page.getByLabel('Mode').selectOption({ label: 'AP: local answers, last writer wins' })
    await page.getByRole('button', { name: 'Prove it with 1,000 runs' }).click()
    await page
      .getByRole('button', { name: /^Load run/ })
      .first()
      .click()
    await page.getByRole('tab', { name: 'Verdict' }).click()
    await toTheEnd(page)
    await expect(metric(page, 'verdict')).toHaveText('No')
  })

  test('has no accessibility violations', async ({ page }) => {
    await openLesson(page, 5, 'The value of its own side')
    await toTheEnd(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 200)) })),
    ).toEqual([])
  })
})
