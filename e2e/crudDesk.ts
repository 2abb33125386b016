import { expect, type Page } from '@playwright/test'
import { rawRows } from './rawRows.ts'

/** A row of the CRUD table, as it lies in IndexedDB. */
export interface RawCustomer {
  readonly key: string
  readonly first_name: string
  readonly last_name: string
  readonly street: string
  readonly number: string
  readonly zip_code: string
  readonly city: string
  readonly active: boolean
  readonly updated_at: string
}

/** A fact of the desk, read past the product. */
export interface Fact {
  readonly id: number
  readonly type: string
  readonly actor: string | null
  readonly data: Readonly<Record<string, string>>
}

/** The CRUD table, read past the product. */
export const rawTable = (page: Page): Promise<readonly RawCustomer[]> =>
  page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(request.error?.message)))
      })
    const connection = await settled(indexedDB.open('replayground-rows-crud'))
    const rows = await settled(connection.transaction('rows').objectStore('rows').getAll())
    connection.close()
    return rows
  })

/** The facts of the desk in the order of the store, read past the product. */
export const rawFacts = async (page: Page): Promise<readonly Fact[]> => {
  const { events } = await rawRows(page)
  return events
    .filter(({ aggregateId }) => aggregateId.startsWith('clerk-customer-'))
    .map((event) => ({
      id: event.id,
      type: event.eventType,
      actor: (event as unknown as { readonly actor: string | null }).actor,
      data: JSON.parse(event.eventData) as Readonly<Record<string, string>>,
    }))
}

/** The middle of the lab. */
export const stage = (page: Page) => page.getByRole('region', { name: 'Stage' })

/** Presses a button in the middle. */
export const press = (page: Page, name: string): Promise<void> =>
  stage(page).getByRole('button', { name, exact: true }).click()

/** Opens a part of the lab. */
export const part = (page: Page, id: string): Promise<unknown> => page.goto(`./#/labs/crud-vs-task/${id}`)

/** The list of the task-based screen. */
export const tasks = (page: Page) => page.getByRole('table', { name: 'Customers, as a projection' })

/** Fills both sides with their past. */
export const fillDesk = async (page: Page): Promise<void> => {
  await part(page, 'screens')
  await press(page, 'Fill the desk')
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /of 22/)
  await expect(tasks(page).getByRole('row')).toHaveCount(9)
}

/** A row of the CRUD table. */
export const rowOf = async (page: Page, key: string): Promise<RawCustomer | undefined> =>
  (await rawTable(page)).find((row) => row.key === key)

/** Ids of all parts of the lab. */
export const partIds = [
  'screens',
  'recorded',
  'departments',
  'intent',
  'questions',
  'two-clerks',
  'rewrite',
  'challenge',
] as const

/** What is wider than the room it has. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-lab] *')]
      .filter((element) => element.closest('.visually-hidden') === null && element.checkVisibility())
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 50)}`),
  )
