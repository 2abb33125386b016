import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Answers a question on the stage of the CAP lab, by keyboard alone. */
const placeByKeyboard = async (page: Page): Promise<void> => {
  await page.goto('./#/labs/cap/heal')
  await expect(button(page, 'Choose on the stage')).toBeEnabled()
  await button(page, 'Choose on the stage').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-node="replica 1"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-node="replica 3"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, /^A guess/)).toBeFocused()
  await page.keyboard.press('Enter')
}

/** A student opens the link, predicts, and hands in: the file, and a picture of the code. */
const answer = async (
  page: Page,
  link: string,
): Promise<{ readonly file: string; readonly code: Buffer }> => {
  await page.goto(link)
  await button(page, 'No answer: it gives up').click()
  await button(page, 'Rather sure').click()
  await expect(page.getByText(/1 of \d+ questions answered/)).toBeVisible()
  await placeByKeyboard(page)
  await expect(page.getByText(/2 of \d+ questions answered/)).toBeVisible()
  await button(page, 'Hand in').click()
  await page.getByLabel(/^Your name/).fill('Mia <b>')
  const code = await page.getByRole('img', { name: 'QR code of your answers' }).screenshot()
  const downloading = page.waitForEvent('download')
  await button(page, 'Save the file').click()
  return { file: await readFile(await (await downloading).path(), 'utf8'), code }
}

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('a class hands in by file and by code; invalid files are named, a student counts once', async ({
  page,
  browser,
}) => {
  await page.goto('./#/class')
  await button(page, 'Open the class').click()
  const link = await page.getByLabel('Link for your students').inputValue()
  expect(link).toMatch(/#\/labs\/cap\/bay\?class=[a-z0-9]{6}$/)

  const elsewhere = await browser.newContext()
  const student = await elsewhere.newPage()
  const { file, code } = await answer(student, link.replace('/bay?', '/cut?'))
  await elsewhere.close()

  const other = file
    .replace(/"student":"[a-z0-9]+"/, '"student":"anotherstudent01"')
    .replace('second', 'first')
  await page
    .locator('[data-answer-files]')
    .setInputFiles([
      json('mia.json', file),
      json('mia-again.json', file.replace(/"at":\d+/, '"at":5')),
      json('other.json', other),
      json('copy.json', file),
      json('hello.json', 'hello'),
      json('evil.json', `{"__proto__":{"x":1},${file.slice(1)}`),
      json('elsewhere.json', file.replace(/"class":"[a-z0-9]+"/, '"class":"zzzzzz"')),
      { name: 'code.png', mimeType: 'image/png', buffer: code },
    ])
  await expect(page.locator('[data-metric="collected"]')).toHaveText(/3 counted, 2 known already, 3 refused/)
  await expect(page.locator('[data-metric="students"]')).toHaveText('2 students')
  await expect(page.locator('[data-refused] li')).toHaveText([
    'hello.json: because it is no JSON, or cut off.',
    'evil.json: because it has a member “__proto__”, which no file of answers has.',
    'elsewhere.json: because it is for the class zzzzzz.',
  ])
  await expect(page.locator('[data-duplicates]')).toContainText('Mia <b>: 2 times')
  const question = page.locator('[data-question="cut"]')
  await expect(question.locator('[data-answer="second"] [data-count]')).toHaveText('1')
  await expect(question.locator('[data-answer="second"] [data-sure="75"]')).toHaveText('1')
  await expect(question.locator('[data-answer="first"] [data-count]')).toHaveText('1')
  await expect(question).not.toContainText('right')
  await expect(page.locator('[data-question="heal"] [data-answer="replica 3"] [data-count]')).toHaveText('2')
  await page.getByRole('switch', { name: 'Show what is right' }).click()
  await expect(question).toContainText('1 of 2 right')

  await page.reload()
  await expect(page.locator('[data-metric="students"]')).toHaveText('2 students')
  await page
    .getByLabel(/^Or paste/)
    .fill(file.replace(/"student":"[a-z0-9]+"/, '"student":"thirdstudent0001"'))
  await button(page, 'Read the text').click()
  await expect(page.locator('[data-metric="students"]')).toHaveText('3 students')
  expect(await violationsInAllThemes(page)).toEqual([])
})
