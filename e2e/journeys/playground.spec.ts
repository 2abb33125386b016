import { expect, test, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'
import { pressOn } from '../pressOn.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const editor = (page: Page) => page.getByRole('textbox', { name: 'Program' })

const loop = `domain({ name: 'Loop', initialState: {}, commands: { Go: {} }, evolve: (s) => s, decide() { for (;;) {} } })`
const counter = `domain({ name: 'Counter', initialState: { count: 0 }, commands: { Count: { by: 'number' } },
decide(state, command, { raise }) { raise('Counted', { by: command.by }) },
evolve: (state, event) => ({ count: state.count + event.data.by }) })`

/** Replaces the whole program, as hands on a keyboard do. */
const write = async (page: Page, program: string): Promise<void> => {
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(program)
  await page.keyboard.press('ControlOrMeta+Enter')
}

test.describe('the playground', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./#/labs/playground')
    await expect(page.getByText('Light switch runs, over 0 events.')).toBeVisible()
  })

  test('a program is written, gets a form, stores events, and is wound back, by keys alone', async ({
    page,
  }) => {
    await write(page, counter)
    await expect(page.getByText('Counter runs, over 0 events.')).toBeVisible()
    const state = page.locator('[data-metric="state"]')
    for (const total of [1, 2]) {
      await pressOn(button(page, 'Send Count'))
      await expect(state).toContainText(`"count": ${total}`)
    }
    await expect(page.getByRole('region', { name: 'Event log' }).getByRole('row')).toHaveCount(3)
    await page.getByRole('slider', { name: 'Playhead' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(state).toContainText('State as of event 1')
    await expect(state).toContainText('"count": 1')
  })

  test('an endless loop is ended, nothing is stored, and the next program runs', async ({ page }) => {
    await write(page, loop)
    await button(page, 'Send Go').click()
    await expect(page.getByRole('alert')).toContainText('It did not end within 1 second')
    await expect(page.getByText('No events yet: send a command.')).toBeVisible()
    await page.getByLabel('Example').selectOption('shopping-cart')
    await button(page, 'Send AddItem').click()
    await expect(page.getByText('Stored: ItemAdded')).toBeVisible()
  })

  test('a link shows somebody else the code first, and runs it once they agree', async ({
    page,
    browser,
    baseURL,
  }) => {
    await write(page, counter)
    await button(page, 'Share a link').click()
    const link = await page.getByLabel('Link to this program').inputValue()
    const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
    const fresh = await other.newPage()
    await fresh.goto(link)
    await expect(fresh.getByRole('region', { name: 'The code of somebody else' })).toContainText('Counter')
    await expect(fresh.locator('iframe[sandbox]')).toHaveCount(0)
    await button(fresh, 'Run it').click()
    await expect(button(fresh, 'Send Count')).toBeVisible()
    await fresh.goto('./#/labs/playground?program=AQAAdamaged')
    await expect(fresh.getByRole('alert')).toContainText('Failed to open the shared program: because')
    await other.close()
  })

  test('breaks no rule of accessibility in any theme, and its editor has the styles of its theme', async ({
    page,
  }) => {
    const sheets = await page
      .locator('[data-own-keys]')
      .first()
      .evaluate((host) => host.shadowRoot?.adoptedStyleSheets.length ?? 0)
    expect(sheets).toBeGreaterThan(0)
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
