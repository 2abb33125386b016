import { createServer, type Server } from 'node:http'
import { expect, test, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'
import { violationsInAllThemes } from '../violations.ts'

const caption = (page: Page) => page.getByRole('region', { name: 'Presentation' })
const title = (page: Page) => caption(page).getByRole('heading', { level: 1 })
const stage = (page: Page) => page.getByRole('region', { name: 'Stage' })

/** What the speaker's window shows of the audience's. */
const audiencePicture = (speaker: Page) => speaker.frameLocator('[data-mirror]')

/** What the speaker's window has played ahead. */
const nextState = (speaker: Page) => speaker.locator('[data-ahead="shown"]').frameLocator('iframe')

/** A page of another origin with a lab in a frame; at `/allowed` the lab's address names that origin. */
const hostPage = (base: string): Server =>
  createServer(({ url, headers }, response) => {
    const origin = url === '/allowed' ? `&origin=http://${headers.host}` : ''
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Host</title><script>
      window.heard = []
      addEventListener('message', ({ data }) => heard.push(data))
    </script><iframe width="900" height="600" src="${base}#/labs/cap/cut?embed=1${origin}"></iframe>`)
  })

test.describe('presenting', () => {
  test('goes through a lab by the keys of a clicker; one plays in between, returns, and leaves', async ({
    page,
  }) => {
    await page.goto('./#/present/cap/cut')
    await expect(title(page)).toHaveText('Cut one replica off')
    await expect(caption(page).getByText('What does client 3 get, in CP mode?')).toBeVisible()
    await expect(stage(page).getByText('partition')).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect(caption(page).getByText('It is: No answer: it gives up')).toBeVisible()
    await expect(stage(page).getByText('partition').first()).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(title(page)).toHaveText('Not answered is not undone')
    await expect(page).toHaveURL(/#\/present\/cap\/pending$/)

    await page.keyboard.press('.')
    await expect(page.getByRole('img', { name: /^The screen is black/ })).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('img', { name: /^The screen is black/ })).toHaveCount(0)
    await expect(title(page)).toHaveText('Not answered is not undone')

    const playhead = page.getByRole('slider', { name: 'Playhead' })
    await expect(playhead).toHaveAttribute('aria-valuetext', /^1\.300 s/)
    const moment = await playhead.getAttribute('aria-valuetext')
    await page.getByRole('button', { name: 'Step forward' }).click()
    await expect(page.getByText(/^Off the script/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(playhead).toHaveAttribute('aria-valuetext', moment ?? '')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/#\/labs\/cap\/pending$/)

    await page.goto('./#/present/E/replay/end')
    await expect(title(page)).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/#\/present\/E\/retro\/\w+/)
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL(/#\/present\/E\/replay\/\w+/)
  })

  test('two windows follow each other, and neither loses its place when one is reloaded or closed', async ({
    page,
  }) => {
    await page.goto('./#/present/cap/cut')
    await expect(title(page)).toHaveText('Cut one replica off')
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('s')
    const speaker = await opened
    await expect(speaker.getByRole('region', { name: /^Now: 3/ })).toContainText('Cut one replica off')
    await expect(speaker.getByRole('region', { name: 'Next' })).toContainText(
      'Next: Not answered is not undone',
    )
    await expect(speaker.getByText('Right answer: No answer: it gives up')).toBeVisible()
    await expect(
      audiencePicture(speaker).getByText('What does client 3 get, in CP mode?').first(),
    ).toBeVisible()

    const forth = speaker.getByRole('button', { name: 'Next step' })
    await forth.click()
    await expect(caption(page).getByText('It is: No answer: it gives up')).toBeVisible()
    await page.reload()
    await expect(caption(page).getByText('It is: No answer: it gives up')).toBeVisible()
    await expect(stage(page).getByText('partition').first()).toBeVisible()
    await expect(speaker.getByText(/^No audience window is open/)).toHaveCount(0)
    await forth.click()
    await expect(title(page)).toHaveText('Not answered is not undone')
    await speaker.reload()
    await expect(speaker.getByRole('region', { name: /^Now: 4/ })).toBeVisible()
    await expect(speaker.getByText(/^No audience window is open/)).toHaveCount(0)

    await page.close()
    await expect(speaker.getByText(/^No audience window is open/)).toBeVisible()
    await speaker.keyboard.press('PageUp')
    await expect(speaker.getByRole('region', { name: /^Now: 3/ })).toBeVisible()
    const again = speaker.waitForEvent('popup')
    await speaker.getByRole('button', { name: 'Open the audience window' }).click()
    const audience = await again
    await expect(caption(audience).getByText('It is: No answer: it gives up')).toBeVisible()
  })

  test('the speaker sees the next state, tries things in the audience’s picture, and takes them back', async ({
    page,
  }) => {
    await page.goto('./#/present/cap/pending')
    const opened = page.waitForEvent('popup')
    await expect(title(page)).toHaveText('Not answered is not undone')
    await page.keyboard.press('s')
    const speaker = await opened
    await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Answer alone')
    await expect(nextState(speaker).locator('figcaption')).toHaveText('AP: local answers, last writer wins')
    // What was played ahead is nowhere in the audience's world.
    await expect(stage(page).locator('figcaption')).toHaveText('CP: majority quorums (ABD)')

    const crashed = '[aria-label="R1 = c1-1, v1, crashed"]'
    const desk = speaker.getByRole('region', { name: 'What if ...' })
    const undo = desk.getByRole('button', { name: /^Undo/ })
    await expect(undo).toBeDisabled()
    await desk.getByRole('button', { name: 'Crash R1' }).click()
    await expect(stage(page).locator(crashed)).toBeVisible()
    await expect(audiencePicture(speaker).locator(crashed)).toBeVisible()
    await expect(speaker.getByText(/^Off the script/)).toBeVisible()
    await page.reload()
    await expect(stage(page).locator(crashed)).toBeVisible()
    await pressOn(undo)
    await expect(stage(page).locator(crashed)).toHaveCount(0)
    await expect(undo).toBeDisabled()

    await speaker.locator('[data-picture]').hover()
    await expect(page.locator('[data-laser]')).toBeVisible()
    const replica = await stage(page).locator('[data-node="replica 1"]').boundingBox()
    const picture = await speaker.locator('[data-picture]').boundingBox()
    const window = page.viewportSize()
    if (replica === null || picture === null || window === null) throw new Error('nothing to point at')
    const at = (place: number, size: number, of: number): number => (place + size / 2) / of
    await speaker.mouse.move(
      picture.x + at(replica.x, replica.width, window.width) * picture.width,
      picture.y + at(replica.y, replica.height, window.height) * picture.height,
    )
    await expect(speaker.getByText(/^The laser points at: R1/)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /^R1/ })).toBeVisible()
  })

  test('nothing is inaccessible in either window, in three themes', async ({ page }) => {
    await page.goto('./#/present/cap/cut')
    await expect(title(page)).toBeVisible()
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('s')
    const speaker = await opened
    await expect(speaker.locator('[data-ahead="shown"]')).toBeVisible()
    await expect(audiencePicture(speaker).getByText('Cut one replica off').first()).toBeVisible()
    expect(await violationsInAllThemes(page)).toEqual([])
    // Its frames are pictures: inert, and looked at where they are pages.
    expect(await violationsInAllThemes(speaker, ['iframe'])).toEqual([])
  })

  test('a frame in another page obeys that page only if the address names it', async ({ page, baseURL }) => {
    const server = hostPage(baseURL ?? '')
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const address = server.address()
    const host = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
    const heard = () => page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard))
    const ask = (message: unknown) =>
      page.evaluate(
        (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
        message,
      )
    const frame = page.frameLocator('iframe')

    await page.goto(`${host}/foreign`)
    await expect(frame.getByRole('slider', { name: 'Playhead' })).toBeVisible()
    await expect(frame.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
    await ask({ type: 'play' })
    await expect.poll(heard).toContain('is not in the address')
    await expect.poll(heard).not.toContain('"type":"state"')

    await page.goto(`${host}/allowed`)
    await expect(frame.getByRole('slider', { name: 'Playhead' })).toBeVisible()
    await expect.poll(heard).toContain('"type":"state"')
    await ask({ type: 'jump' })
    await expect.poll(heard).toContain('Failed to understand')
    await ask({ type: 'step', by: 1 })
    await expect.poll(heard).toMatch(/"lab":"cap","step":"cut","now":\d/)
    server.close()
  })
})
