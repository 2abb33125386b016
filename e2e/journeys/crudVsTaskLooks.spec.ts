import { expect, test, type Page } from '@playwright/test'
import { cutTexts, fillDesk, part, partIds, press, stage } from '../crudDesk.ts'
import { violationsInAllThemes } from '../violations.ts'

const useTheme = async (page: Page, theme: string): Promise<void> => {
  await page.evaluate(
    (chosen) => localStorage.setItem('replayground-settings', JSON.stringify({ theme: chosen })),
    theme,
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

const busy: Readonly<Partial<Record<(typeof partIds)[number], readonly string[]>>> = {
  screens: ['Save', 'Deactivate Daan Bakker', 'Send DeactivateCustomer'],
  intent: ['Receive a delivery of 12', 'Ask both: how many were checked out?'],
  questions: ['Both sides'],
  'two-clerks': ['Both open the customer', 'Anna is done', 'Both on both sides', 'Bram is done'],
  challenge: ['Look for the reason'],
}

/** Opens a part and does something there, so that there is something to look at. */
const openBusy = async (page: Page, id: (typeof partIds)[number]): Promise<void> => {
  await part(page, id)
  await expect(stage(page).getByRole('heading').first()).toBeVisible()
  for (const name of busy[id] ?? []) await press(page, name)
}

test.beforeEach(({ page }) => fillDesk(page))

test('no part has an accessibility violation in any theme', async ({ page }) => {
  // Nine screens, three times.
  test.setTimeout(180_000)
  for (const id of partIds) {
    await openBusy(page, id)
    expect(await violationsInAllThemes(page), id).toEqual([])
  }
})

const looks = [
  [1280, 720, 'light'],
  [1280, 720, 'projector'],
  [1920, 1080, 'projector'],
  [390, 844, 'dark'],
] as const

for (const [width, height, theme] of looks) {
  test(`nothing is cut off at ${width}x${height} in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await useTheme(page, theme)
    for (const id of partIds) {
      await openBusy(page, id)
      expect(await cutTexts(page), id).toEqual([])
    }
  })
}

test('nothing is cut off while presenting', async ({ page }) => {
  await useTheme(page, 'projector')
  for (const id of partIds) {
    await page.goto(`./#/present/crud-vs-task/${id}`)
    await expect(stage(page).getByRole('heading').first()).toBeVisible()
    expect(await cutTexts(page), id).toEqual([])
  }
})
