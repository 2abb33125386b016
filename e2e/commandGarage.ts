import { expect, type Locator, type Page } from '@playwright/test'
import { rawRows, type RawEvent } from './rawRows.ts'

/** The day that the lesson has for itself. */
export const day = '2027-03-01'

/** The middle of the lab. */
export const stage = (page: Page): Locator => page.getByRole('region', { name: 'Stage' })

/** A figure by its name. */
export const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)

/** The form that sends commands. */
export const form = (page: Page): Locator => page.getByRole('form', { name: 'Command' })

/** Opens a step of the lab. */
export const part = (page: Page, id: string): Promise<unknown> => page.goto(`./#/labs/command-handling/${id}`)

/** The events of a day's planning, read past the product. */
export const planningEvents = async (page: Page, on = day): Promise<readonly RawEvent[]> =>
  (await rawRows(page)).events.filter(({ aggregateId }) => aggregateId === `WorkshopPlanning-${on}`)

/** Opens the lab and registers its customer, cars and jobs. */
export const openGarage = async (page: Page): Promise<void> => {
  await part(page, 'phases')
  await page.getByRole('button', { name: 'Open the small garage' }).click()
  await expect(form(page)).toBeVisible()
}

/** Fills in hours and sends the command. */
export const sendPlan = async (page: Page, from: string, to: string): Promise<void> => {
  await form(page).getByLabel('From').fill(from)
  await form(page).getByLabel('To', { exact: true }).fill(to)
  await form(page).getByRole('button', { name: 'Send PlanMaintenanceJob' }).click()
}
