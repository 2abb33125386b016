import { expect, test } from '@playwright/test'
import { serveSite } from '../siteServer.ts'

test('works without its server after one visit; a new version waits until it is asked for', async ({
  page,
}) => {
  const site = await serveSite()
  await page.addInitScript(() => localStorage.setItem('replayground-offline', 'on'))
  await page.goto(`${site.address}#/`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await site.stop()

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const lab of ['saga', 'pipeline', 'playground']) {
    await page.goto(`${site.address}#/labs/${lab}`)
    await expect(page.locator(`[data-lab="${lab}"]`)).toBeVisible()
  }

  await site.start()
  site.publish()
  await page.goto(`${site.address}#/limits`)
  await page.reload()
  const notice = page.getByText('A new version of Replayground is ready.')
  await expect(notice).toBeVisible()
  // It interrupts nothing: the page is the same until the reader asks.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload now' }).click()
  await reloaded
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toBeHidden()
  await site.stop()
})
