import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

/** A screen of a lab that fails as it is drawn. */
const failing = `const Lab = () => { throw new Error('Failed to draw the cluster: because a test broke it.') }
export { Lab }`

test.describe('when something goes wrong', () => {
  test('a lab that fails says what happened, offers its run as a file, and leaves the rest alone', async ({
    page,
  }) => {
    await page.goto('./#/labs/cap/rounds')
    await page.getByRole('button', { name: 'Skip the question' }).click()
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(page.locator('[data-metric="lessonHolds"]')).toHaveAttribute('data-holds', 'true')

    await page.route(/assets\/cap-[^/]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: failing }),
    )
    await page.reload()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Failed to draw the cluster')
    const download = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Save the run as a file' }).click()
    const file = await (await download).path()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ labId: 'cap', settings: { mode: 'cp' } })

    await page.getByRole('link', { name: 'Store', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(alert).toBeHidden()
    await page.unroute(/assets\/cap-[^/]+\.js$/)
    await page.goto('./#/labs/retry')
    await expect(page.getByRole('region', { name: 'Stage' })).toBeVisible()
  })

  test('a promise that fails beside the screens is told, the newest in one notice, and the notice can be closed', async ({
    page,
  }) => {
    await page.goto('./#/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      void Promise.reject(new Error('Failed to keep the first place: because a test refused it.'))
      void Promise.reject(new Error('Failed to keep the place: because a test refused it.'))
    })
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Failed to keep the place')
    await alert.getByRole('button', { name: 'Close this notice' }).click()
    await expect(alert).toBeHidden()
  })

  test.describe('for readers of Dutch', () => {
    test.use({ locale: 'nl-NL' })

    test('a page whose Dutch cannot be had is in English, and says so', async ({ page }) => {
      await page.route(/words\.nl/, (route) => route.abort())
      await page.goto('./#/')
      await expect(page.getByRole('link', { name: /^Start:/ })).toBeVisible()
      await expect(page.getByText('Something went wrong beside what you see')).toBeVisible()
      await page.unroute(/words\.nl/)
      await page.reload()
      await expect(page.getByRole('link', { name: /^Begin:/ })).toBeVisible()
    })
  })

  test('by keyboard alone: from the map into a lesson, to the store, and back', async ({ page }) => {
    await page.goto('./#/')
    const start = page.getByRole('link', { name: /^Start:/ })
    await expect(start).toBeVisible()
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        )
        if (name.test(focused.trim())) return
      }
      throw new Error(`Failed to come to ${String(name)}: because 120 times Tab did not reach it.`)
    }
    await page.keyboard.press('/')
    await page.keyboard.type('versions are equal')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/labs\/concurrency\/equal$/)
    await expect(page.getByRole('region', { name: 'Lesson' })).toBeVisible()
    await tabTo(/^Skip the question/)
    await page.keyboard.press('Enter')
    const show = page.getByRole('button', { name: 'Show it' })
    await expect(show).toBeEnabled()
    await tabTo(/^Show it/)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-metric="lessonHolds"]')).toHaveAttribute('data-holds', 'true')

    await page.keyboard.press('/')
    await page.keyboard.type('both tables')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/store$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await tabTo(/^Replayground$/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/$/)
  })
})
