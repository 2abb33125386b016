import { expect, test } from '@playwright/test'
import { slides } from '../../src/course/slides.ts'

const routes = [
  '',
  'labs/pipeline',
  'labs/replay',
  'store',
  'limits',
  'gallery',
  'present/pipeline',
  'nowhere',
]

test.describe('pages', () => {
  for (const route of routes) {
    test(`#/${route} keeps to the strict policy and asks nothing of other servers`, async ({
      page,
      baseURL,
    }) => {
      const trouble: string[] = []
      page.on('request', (request) => {
        const url = request.url()
        const own = url.startsWith(baseURL ?? '') || url.startsWith('data:') || url.startsWith('blob:')
        if (!own) trouble.push(`request to ${url}`)
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
      await page.goto(`./#/${route}`)
      await expect(page.getByRole('main')).not.toBeEmpty()
      await page.waitForLoadState('networkidle')
      expect(trouble).toEqual([])
    })
  }

  test('an unknown address says so and leads back to the map', async ({ page }) => {
    await page.goto('./#/labs/unknown')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
    await page.getByRole('link', { name: 'Go to the course map' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('See how')
  })

  test('the map has exactly one link for each slide that can be done, and each opens its place', async ({
    page,
  }) => {
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
      await expect(page.locator(`[data-lab="${id}"] a[href="${target}"][aria-current]`), part).toHaveCount(1)
    }
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
