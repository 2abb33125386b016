import { expect, test, type Page } from '@playwright/test'
import { slides } from '../../src/course/slides.ts'

/** What a page does that it must not: requests to other servers, errors, and what the policy refused. */
const watchForTrouble = async (page: Page, own: string): Promise<readonly string[]> => {
  const trouble: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('blob:'))
      trouble.push(`request to ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  page.on('pageerror', (error) => trouble.push(error.message))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return trouble
}

test.describe('pages', () => {
  test('an unknown address says so and leads back to the map', async ({ page }) => {
    await page.goto('./#/labs/unknown')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
    await page.getByRole('link', { name: 'Go to the course map' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('See how')
  })

  test('the map has one link for each slide that can be done; each opens its place, and no page asks anything of other servers', async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const trouble = await watchForTrouble(page, baseURL ?? '')
    await page.goto('./#/')
    for (const slide of slides) {
      await expect(page.locator(`[data-slide="${slide.id}"]`)).toHaveCount(1)
    }
    const targets = await page
      .locator('[data-slide]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(targets).toHaveLength(slides.length)
    for (const target of new Set(targets.filter((href) => href.startsWith('#/labs/')))) {
      await page.goto(`./${target}`)
      const id = target.split('/')[2] ?? ''
      const part = target.split('/')[3] ?? ''
      await expect(page.locator(`[data-lab="${id}"]`)).toBeVisible()
      await expect(
        page.locator(`[data-lab="${id}"] a[href="${target}"][aria-current]`).first(),
        part,
      ).toBeVisible()
    }
    for (const route of [
      'store',
      'limits',
      'glossary',
      'progress',
      'class',
      'handout/F',
      'text/retry',
      'gallery',
      'present/pipeline',
      'nowhere',
    ]) {
      await page.goto(`./#/${route}`)
      await page.reload()
      await expect(page.getByRole('main'), route).not.toBeEmpty()
      await page.waitForLoadState('networkidle')
    }
    expect(trouble).toEqual([])
  })

  test('a request to another server would be noticed, and refused', async ({ page, baseURL }) => {
    const trouble = await watchForTrouble(page, baseURL ?? '')
    await page.goto('./#/')
    await page.evaluate(() => fetch('http://localhost:1/').catch(() => null))
    await expect.poll(() => trouble.join(' ')).toContain('policy violated: connect-src')
  })

  test('the chosen theme stays after a reload', async ({ page }) => {
    await page.goto('./#/')
    await page.getByRole('radio', { name: 'Projector' }).check({ force: true })
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  })

  test('the first visit leads by keyboard alone to the first command', async ({ page }) => {
    await page.goto('./#/')
    const start = page.getByRole('link', { name: 'Start: send your first command' })
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab')
      if (await start.evaluate((link) => link === document.activeElement)) break
    }
    await expect(start).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Stage' })).toBeVisible()
  })
})
