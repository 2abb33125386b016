import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { measureFilm } from './measureFilm.ts'

test('the run on screen is filmed in the browser, can be cancelled, and what one does becomes a script', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.addInitScript(() =>
    localStorage.setItem('replayground-settings', JSON.stringify({ language: 'en', predictions: false })),
  )
  await page.goto('./#/labs/cap/cut')
  await page.getByRole('button', { name: 'Show it', exact: true }).click()
  const playhead = page.getByRole('slider', { name: 'Playhead' })
  await expect(playhead).not.toHaveValue('0')
  const before = await playhead.inputValue()

  await page.getByRole('button', { name: 'Film and record' }).click()
  const dialog = page.getByRole('dialog', { name: 'Film and record' })
  await dialog.getByLabel('Size').selectOption('640x360')
  await dialog.getByLabel('Length').selectOption('60')
  await dialog.getByRole('button', { name: 'Make the film' }).click()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Stopped. Nothing was saved.')
  await expect(playhead).toHaveValue(before)

  await dialog.getByLabel('Length').selectOption('5')
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Make the film' }).click()
  const film = await saved
  expect(film.suggestedFilename()).toBe('cap.webm')
  const { frames, duration, width, height } = await measureFilm(await film.path())
  expect({ frames, width, height }).toEqual({ frames: 150, width: 640, height: 360 })
  expect(duration).toBeCloseTo(5, 1)

  await dialog.getByRole('button', { name: 'Record what I do' }).click()
  await page.getByRole('button', { name: 'Step forward' }).click()
  await page.keyboard.press('ArrowLeft')
  const script = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Stop recording and save the script' }).click()
  const text = readFileSync(await (await script).path(), 'utf8')
  expect(text).toContain("address: '/labs/cap/cut'")
  expect(text).toContain(
    "await click(page.getByRole('button', { name: 'Step forward', exact: true }).first())",
  )
  expect(text).toContain("await press('ArrowLeft')")
})
