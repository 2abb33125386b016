import { expect, test, type Page } from '@playwright/test'
import { cutTexts, fillDesk, part, partIds, press, stage } from '../crudDesk.ts'
import { violationsInAllThemes } from '../violations.ts'

type Part = (typeof partIds)[number]

const busy: Readonly<Partial<Record<Part, readonly string[]>>> = {
  screens: ['Save', 'Deactivate Daan Bakker', 'Send DeactivateCustomer'],
  intent: ['Receive a delivery of 12', 'Ask both: how many were checked out?'],
  questions: ['Both sides'],
  'two-clerks': ['Both open the customer', 'Anna is done', 'Both on both sides', 'Bram is done'],
  challenge: ['Look for the reason'],
}

/** Opens a part and does something there, so that there is something to look at. */
const openBusy = async (page: Page, id: Part): Promise<void> => {
  await part(page, id)
  await expect(page.locator(`[data-step="${id}"]`)).toBeVisible()
  await expect(stage(page).getByRole('heading').first()).toBeVisible()
  for (const name of busy[id] ?? []) await press(page, name)
}

const looks = [
  [1280, 720, 'light'],
  [1280, 720, 'projector'],
  [1920, 1080, 'projector'],
  [390, 844, 'dark'],
] as const

const useTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)

test('no part has an accessibility violation in any theme, and nothing is cut off at any size', async ({
  page,
}) => {
  test.setTimeout(150_000)
  await fillDesk(page)
  for (const id of partIds) {
    await page.setViewportSize({ width: 1280, height: 720 })
    await openBusy(page, id)
    // The list of facts beside the stage is the same in each part.
    const besides = id === 'screens' ? [] : ['section[aria-label="Evidence"]']
    expect(await violationsInAllThemes(page, besides), id).toEqual([])
    for (const [width, height, theme] of looks) {
      await page.setViewportSize({ width, height })
      await useTheme(page, theme)
      expect(await cutTexts(page), `${id} at ${width}x${height} in ${theme}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await useTheme(page, 'projector')
  for (const id of partIds) {
    await page.goto(`./#/present/crud-vs-task/${id}`)
    await expect(page.locator('[data-presenting]')).toBeVisible()
    await expect(stage(page).getByRole('heading').first()).toBeVisible()
    expect(await cutTexts(page), `${id} while presenting`).toEqual([])
  }
})
