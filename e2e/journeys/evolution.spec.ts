import { expect, test, type Page } from '@playwright/test'
import { rawRows } from '../rawRows.ts'
import { violationsInAllThemes } from '../violations.ts'

const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)

const open = async (page: Page, part = ''): Promise<void> => {
  await page.goto(`./#/labs/evolution${part === '' ? '' : `/${part}`}`)
  await expect(page.getByRole('group', { name: /^Form \d of 6/ }).or(page.getByRole('article'))).toBeVisible()
}

const form = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Forms of the picture' }).getByRole('link', { name })

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

/** What the runs' streams in the database say was set, in order. */
const changesIn = async (page: Page): Promise<readonly string[]> => {
  const { events } = await rawRows(page)
  return events
    .filter(
      ({ aggregateId, eventType }) =>
        aggregateId.startsWith('run-evolution-') && eventType === 'SettingChanged',
    )
    .map(({ eventData }) => {
      const { name, value } = JSON.parse(eventData) as { readonly name: string; readonly value: unknown }
      return `${name} = ${JSON.stringify(value)}`
    })
}

test('the picture grows by mouse under the same load, is measured, and survives a reload', async ({
  page,
}) => {
  await open(page)
  const stage = page.getByRole('region', { name: 'Stage' })
  await expect(stage.getByRole('button', { name: /^Mixed model:/ })).toBeVisible()
  await expect(metric(page, 'parts')).toHaveText('2')
  const plainRead = Number.parseFloat(await metric(page, 'readMean').innerText())
  await form(page, 'CQS').click()
  await expect(page.getByRole('group', { name: /^Form 2 of 6/ })).toBeVisible()
  await expect(metric(page, 'readMean')).toHaveText(`${plainRead} ms`)
  await form(page, 'Two models').click()
  await expect(stage.getByRole('button', { name: /^Command model:/ })).toBeVisible()
  await expect(metric(page, 'staleReads')).toHaveText('0 %')
  await page.getByRole('button', { name: /^One database:/ }).click()
  const queues = page.getByRole('table', { name: /^Queues/ })
  await expect(queues.getByRole('row', { name: /Query model/ })).toContainText(/\d ms/)
  await slider(page, 'Reads').fill('300')
  await expect(queues.getByRole('row', { name: /Database/ })).toContainText('never settles')
  await page.getByRole('tab', { name: 'All six' }).click()
  const forms = page.getByRole('table', { name: /^All six forms/ })
  await expect(forms.getByRole('row')).toHaveCount(7)
  await expect(forms).not.toContainText('…')
  await page.getByRole('tab', { name: 'Results' }).click()
  await slider(page, 'Reads').fill('240')

  await form(page, 'Two stores').click()
  await expect(stage.getByRole('button', { name: /^Read stores:/ })).toBeVisible()
  await expect(metric(page, 'staleReads')).not.toHaveText('0 %')
  const moving = page.locator('[data-stage] path[data-carried][visibility="visible"]').first()
  await expect(moving).toBeVisible()
  const place = await moving.getAttribute('transform')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => moving.getAttribute('transform')).not.toBe(place)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await slider(page, 'Read instances').fill('1')
  await expect(metric(page, 'cost')).toHaveText('11 units/h')
  const before = [await metric(page, 'readP95').innerText(), await metric(page, 'writeMean').innerText()]
  await slider(page, 'Read instances').fill('4')
  await expect(metric(page, 'cost')).toHaveText('17 units/h')
  await expect(metric(page, 'readP95')).not.toHaveText(before[0] ?? '')
  await expect(metric(page, 'writeMean')).toHaveText(before[1] ?? '')

  await form(page, 'Other domains').click()
  await expect(stage.getByRole('button', { name: /^Notifications:/ })).toBeVisible()
  await expect(metric(page, 'stop')).toHaveText('0')
  await expect(metric(page, 'parts')).toHaveText('7')
  await expect
    .poll(() => changesIn(page))
    .toEqual([
      'stage = "cqs"',
      'stage = "two-models"',
      'reads = 300',
      'reads = 240',
      'stage = "two-stores"',
      'queryInstances = 1',
      'queryInstances = 4',
      'stage = "other-domains"',
    ])
  await page.goto('./#/labs/evolution')
  await page.reload()
  await expect(page.getByRole('group', { name: /^Form 6 of 6/ })).toBeVisible()
  await expect(slider(page, 'Reads')).toHaveAttribute('aria-valuetext', '240/s')
  await page.getByRole('tab', { name: 'Log' }).click()
  await expect(page.getByRole('table', { name: /as events in the store/ })).toContainText('reads = 240')
})

test('by keyboard alone: the picture, a knob, a bet, the film, and a drop that is rebuilt', async ({
  page,
}) => {
  await open(page)
  await form(page, 'Two models').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: /^Form 3 of 6/ })).toBeVisible()
  await slider(page, 'Read instances').focus()
  await page.keyboard.press('ArrowRight')
  await expect(metric(page, 'cost')).toHaveText('9 units/h')
  await expect.poll(() => changesIn(page)).toContain('queryInstances = 3')
  const lesson = page.getByRole('region', { name: 'Lesson', exact: true })
  const press = async (name: string): Promise<void> => {
    const button = lesson.getByRole('button', { name, exact: true })
    await expect(button).toBeEnabled()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  await lesson.getByRole('link', { name: /^Step 2 of/ }).focus()
  await page.keyboard.press('Enter')
  await press('Much longer')
  await press('Certain (95 %)')
  await expect(lesson.getByText('Right.', { exact: true })).toBeVisible()
  await press('Show it')
  await expect(slider(page, 'Reads')).toHaveAttribute('aria-valuetext', '170/s')
  await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
  const playhead = slider(page, 'Playhead')
  await playhead.focus()
  await page.keyboard.press('Home')
  await expect(playhead).toHaveAttribute('aria-valuetext', /^0\.000 s/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(playhead).toHaveAttribute('aria-valuetext', /(read|change) 1/)
  await page.keyboard.press('End')
  await expect(playhead).toHaveAttribute('aria-valuetext', /^(19\.9|20\.0)/)

  await open(page, 'event-sourcing')
  await form(page, 'Event sourcing').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: /^Form 5 of 6/ })).toBeVisible()
  await playhead.fill('2400')
  const drop = page.getByRole('button', { name: 'Drop the read stores' })
  await expect(drop).toBeEnabled()
  await drop.focus()
  await page.keyboard.press('Enter')
  const readStores = page.getByRole('button', { name: /^Read stores:/ })
  await expect(readStores).toContainText('v0')
  await expect(metric(page, 'rebuilt')).toHaveText(/^Rebuilt to v\d+ in \d+ ms$/)
  await page.reload()
  await expect(metric(page, 'rebuilt')).toHaveText(/^Rebuilt to v\d+/)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(drop).toBeVisible()
})

test('the advice is plain where a plain model is enough; the address book is solved by taking away', async ({
  page,
}) => {
  await open(page, 'advice')
  const questions = await page.getByRole('radiogroup').all()
  expect(questions).toHaveLength(7)
  for (const question of questions) {
    const no = question.getByRole('radio', { name: 'No' })
    await no.focus()
    await page.keyboard.press('Space')
    await expect(no).toBeChecked()
  }
  const advice = page.getByRole('region', { name: 'Advice' })
  const heading = advice.getByRole('heading')
  await expect(heading).toHaveText('A plain model is enough here')
  await expect(advice).toContainText('Fowler')
  await page.reload()
  await expect(heading).toHaveText('A plain model is enough here')
  await page.getByRole('button', { name: 'Address book' }).click()
  await expect(metric(page, 'advisedParts')).toContainText('2 moving parts')
  await expect(metric(page, 'wholeParts')).toContainText('7 moving parts')
  await page.getByRole('button', { name: 'Workshop' }).click()
  await expect(heading).toHaveText('CQRS with event sourcing')
  await page.getByRole('button', { name: 'See it on the stage' }).click()
  await expect(page.getByRole('group', { name: /^Form 5 of 6/ })).toBeVisible()

  const challenge = page.locator('[data-challenge="address-book"]')
  await challenge.getByText('The address book').click()
  await challenge.getByRole('button', { name: 'Start this challenge' }).click()
  await expect(page.getByRole('group', { name: /^Form 6 of 6/ })).toBeVisible()
  await form(page, 'One model').click()
  await expect(page.getByRole('group', { name: /^Form 1 of 6/ })).toBeVisible()
  await slider(page, 'Write instances').fill('1')
  await slider(page, 'Read instances').fill('1')
  await expect(challenge.locator('[data-reached="true"]')).toHaveCount(5)
  await expect(challenge).toHaveAttribute('data-solved', 'true')
})

test('no form has an accessibility violation in any theme', async ({ page }) => {
  test.setTimeout(90_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'one-model')
  for (const [name, besides] of [
    ['One model', []],
    ['Other domains', ['section[aria-label="Evidence"]']],
    ['Do I need it?', ['section[aria-label="Evidence"]']],
  ] as const) {
    await form(page, name).click()
    await expect(form(page, name)).toHaveAttribute('aria-current', 'step')
    expect(await violationsInAllThemes(page, besides), name).toEqual([])
  }
})
