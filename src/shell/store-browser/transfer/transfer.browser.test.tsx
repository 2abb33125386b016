import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { deleteStore, exportToBlob, listStores, openEventStore } from '../../../store/index.ts'
import { note, openPage, type OpenPage } from '../storePageHarness.tsx'

let opened: OpenPage | null = null

const name = 'replayground-transfer-test'

afterEach(async () => {
  await opened?.end()
  opened = null
})

const open = async (events: number): Promise<OpenPage> =>
  (opened = await openPage(name, (store) => note(store, events)))

const importFile = async (text: BlobPart, file = 'export.jsonl'): Promise<void> => {
  await page.getByRole('button', { name: 'Import' }).click()
  await userEvent.upload(page.getByLabelText('File'), new File([text], file))
}

const verify = async (): Promise<string> => {
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect.element(page.getByText('All is well')).toBeVisible()
  return document.querySelector('[data-metric="log-hash"]')?.textContent ?? ''
}

describe('an export', () => {
  it('goes into a new store when the open one is not empty, and the two are equal', async () => {
    const { other, current } = await open(40)
    const hash = await other.logHash()
    const blob = await exportToBlob(other)
    await importFile(blob)
    await expect
      .element(page.getByText(/40 events of export\.jsonl are in “replayground-import”/))
      .toBeVisible()
    await expect.element(page.getByText(/because “replayground-transfer-test” is not empty/)).toBeVisible()
    expect(current().name).toBe('replayground-import')
    expect(await current().logHash()).toBe(hash)
    expect(await verify()).toBe(hash)
    expect(await other.head()).toBe(40)
  })

  it('goes into the open store when that is empty', async () => {
    const { current } = await open(0)
    const source = await openEventStore('replayground-source')
    await note(source, 12)
    const blob = await exportToBlob(source)
    const hash = await source.logHash()
    source.close()
    await deleteStore('replayground-source')
    await importFile(blob)
    await expect.element(page.getByText(/It was empty and is open/).first()).toBeVisible()
    expect(current().name).toBe(name)
    expect(await current().logHash()).toBe(hash)
  })

  it('is refused whole when a line of it is bad, with the line and what is wrong with it', async () => {
    const { other } = await open(10)
    const lines = (await (await exportToBlob(other)).text()).split('\n')
    lines[4] = (lines[4] ?? '').replace('"order":', '"ordre":')
    await importFile(lines.join('\n'), 'bent.jsonl')
    await expect.element(page.getByText(/^Failed to import "bent\.jsonl": because line 5 /)).toBeVisible()
    expect(await listStores()).toEqual([name])
    expect(await other.head()).toBe(10)
  })

  it('is saved as a file with one line a event and a header', async () => {
    await open(10)
    await page.getByRole('button', { name: 'Export' }).click()
    await expect
      .element(
        page.getByText(
          /10 events of “replayground-transfer-test” are in replayground-transfer-test-.*\.jsonl/,
        ),
      )
      .toBeVisible()
  })
})

describe('stores', () => {
  it('are made with a valid name only, and deleted once the name was typed', async () => {
    const { current } = await open(1)
    await page.getByRole('button', { name: 'New store' }).click()
    await page.getByLabelText('Name').fill('My Store')
    await page.getByRole('button', { name: 'Create and open' }).click()
    await expect.element(page.getByText(/“My Store” has other signs/)).toBeVisible()
    await page.getByLabelText('Name').fill('monday')
    await page.getByRole('button', { name: 'Create and open' }).click()
    await expect.element(page.getByText('This log is empty')).toBeVisible()
    expect(current().name).toBe('replayground-monday')

    opened?.other.close()
    await page.getByRole('button', { name: 'Delete a store' }).click()
    await expect.element(page.getByRole('button', { name: 'Delete for good' })).toBeDisabled()
    await page.getByLabelText(`Type ${name} to confirm`).fill(name)
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await expect.element(page.getByText(`“${name}” is deleted.`)).toBeVisible()
    expect(await listStores()).toEqual(['replayground-monday'])
  })
})
