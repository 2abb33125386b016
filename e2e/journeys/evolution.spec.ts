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

/** What the run's stream in the database says was set, in order. */
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

test.describe('the picture that grows', () => {
  test('grows by mouse from one model to subscribers, under the same load', async ({ page }) => {
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
    await form(page, 'Two stores').click()
    await expect(stage.getByRole('button', { name: /^Read stores:/ })).toBeVisible()
    await expect(metric(page, 'staleReads')).not.toHaveText('0 %')
    await form(page, 'Event sourcing').click()
    await expect(stage.getByRole('button', { name: /^Event store:/ })).toBeVisible()
    await form(page, 'Other domains').click()
    await expect(stage.getByRole('button', { name: /^Notifications:/ })).toBeVisible()
    await expect(metric(page, 'stop')).toHaveText('0')
    await expect(metric(page, 'parts')).toHaveText('7')
    expect(Number.parseFloat(await metric(page, 'readMean').innerText())).toBeLessThan(plainRead)
  })

  test('adding a query instance leaves the writes as they are', async ({ page }) => {
    await open(page, 'two-stores')
    await slider(page, 'Reads').fill('240')
    await slider(page, 'Read instances').fill('1')
    await expect(metric(page, 'cost')).toHaveText('11 units/h')
    const before = [await metric(page, 'readP95').innerText(), await metric(page, 'writeMean').innerText()]
    await slider(page, 'Read instances').fill('4')
    await expect(metric(page, 'cost')).toHaveText('17 units/h')
    await expect(metric(page, 'readP95')).not.toHaveText(before[0] ?? '')
    await expect(metric(page, 'writeMean')).toHaveText(before[1] ?? '')
  })

  test('shows the played queues beside the closed form, and all forms beside each other', async ({
    page,
  }) => {
    await open(page, 'two-models')
    await page.getByRole('button', { name: /^One database:/ }).click()
    const queues = page.getByRole('table', { name: /^Queues/ })
    await expect(queues.getByRole('row', { name: /Query model/ })).toContainText(/\d ms/)
    await slider(page, 'Reads').fill('300')
    await expect(queues.getByRole('row', { name: /Database/ })).toContainText('never settles')
    await page.getByRole('tab', { name: 'All six' }).click()
    const forms = page.getByRole('table', { name: /^All six forms/ })
    await expect(forms.getByRole('row')).toHaveCount(7)
    await expect(forms).not.toContainText('…')
  })

  test('keeps what was set through a reload, one event for each change', async ({ page }) => {
    await open(page)
    await slider(page, 'Reads').fill('170')
    await slider(page, 'Writes').fill('20')
    await form(page, 'Two stores').click()
    await expect.poll(() => changesIn(page)).toEqual(['reads = 170', 'writes = 20', 'stage = "two-stores"'])
    await page.goto('./#/')
    await page.goto('./#/labs/evolution')
    await page.reload()
    await expect(page.getByRole('group', { name: /^Form 4 of 6/ })).toBeVisible()
    await expect(slider(page, 'Reads')).toHaveAttribute('aria-valuetext', '170/s')
    await page.getByRole('tab', { name: 'Log' }).click()
    await expect(page.getByRole('table', { name: /as events in the store/ })).toContainText('reads = 170')
  })
})

test.describe('by keyboard alone', () => {
  test('walks the picture, turns a knob, bets and steps through the film', async ({ page }) => {
    await open(page)
    await form(page, 'Two models').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: /^Form 3 of 6/ })).toBeVisible()
    await slider(page, 'Read instances').focus()
    await page.keyboard.press('ArrowRight')
    await expect(metric(page, 'cost')).toHaveText('9 units/h')
    await expect.poll(() => changesIn(page)).toContain('queryInstances = 3')
    await page.getByRole('button', { name: 'Next step' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Much longer' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('You were right.')).toBeVisible()
    await expect(slider(page, 'Reads')).toHaveAttribute('aria-valuetext', '170/s')
    const playhead = slider(page, 'Playhead')
    await playhead.focus()
    await page.keyboard.press('Home')
    await expect(playhead).toHaveAttribute('aria-valuetext', 'Before the first request')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(playhead).toHaveAttribute('aria-valuetext', /: (read|change) 1/)
    await page.keyboard.press('End')
    await expect(playhead).toHaveAttribute('aria-valuetext', /^(19\.9|20\.0)/)
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: 'Play', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(playhead).not.toHaveAttribute('aria-valuetext', 'Before the first request')
    await page.getByRole('button', { name: 'Pause', exact: true }).focus()
    await page.keyboard.press('Enter')
    const paused = await playhead.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowRight')
    await expect(playhead).not.toHaveAttribute('aria-valuetext', paused ?? '')
  })

  test('answers the questions and is told that a plain model is enough', async ({ page }) => {
    await open(page, 'advice')
    const questions = await page.getByRole('radiogroup').all()
    expect(questions).toHaveLength(7)
    for (const question of questions) {
      await question.getByRole('radio', { name: 'No' }).focus()
      await page.keyboard.press('Space')
    }
    const advice = page.getByRole('region', { name: 'Advice' })
    await expect(advice.getByRole('heading')).toHaveText('A plain model is enough here')
    await expect(advice).toContainText('Fowler')
    await page.reload()
    await expect(advice.getByRole('heading')).toHaveText('A plain model is enough here')
  })
})

test('requests move between the things while the film plays', async ({ page }) => {
  await open(page, 'two-stores')
  const moving = page.locator('[data-stage] path[data-carried][visibility="visible"]').first()
  await expect(moving).toBeVisible()
  const before = await moving.getAttribute('transform')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => moving.getAttribute('transform')).not.toBe(before)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
})

test('dropped read stores are rebuilt from event 1, and the drop survives a reload', async ({ page }) => {
  await open(page, 'event-sourcing')
  const readStores = page.getByRole('button', { name: /^Read stores:/ })
  await page.getByRole('button', { name: 'Drop the read stores' }).click()
  await expect(readStores).toContainText('v0')
  await expect(metric(page, 'rebuilt')).toHaveText(/^Rebuilt to v27 in \d+ ms$/)
  await page.getByRole('slider', { name: 'Playhead' }).fill('2600')
  await expect(readStores).toContainText(/v(2[7-9]|3\d)/)
  await page.reload()
  await expect(metric(page, 'rebuilt')).toHaveText(/^Rebuilt to v27/)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByRole('button', { name: 'Drop the read stores' })).toBeVisible()
})

test('advises a plain model for the address book and event sourcing for the workshop', async ({ page }) => {
  await open(page, 'advice')
  const heading = page.getByRole('region', { name: 'Advice' }).getByRole('heading')
  await page.getByRole('button', { name: 'Address book' }).click()
  await expect(heading).toHaveText('A plain model is enough here')
  await expect(metric(page, 'advisedParts')).toContainText('2 moving parts')
  await expect(metric(page, 'wholeParts')).toContainText('7 moving parts')
  await page.getByRole('button', { name: 'Workshop' }).click()
  await expect(heading).toHaveText('CQRS with event sourcing')
  await page.getByRole('button', { name: 'See it on the stage' }).click()
  await expect(page.getByRole('group', { name: /^Form 5 of 6/ })).toBeVisible()
})

test('the address book challenge is reached by taking things away', async ({ page }) => {
  await open(page)
  await page.getByText('The address book').click()
  await page.getByRole('button', { name: 'Start it' }).click()
  await expect(page.getByRole('group', { name: /^Form 6 of 6/ })).toBeVisible()
  await form(page, 'One model').click()
  await slider(page, 'Write instances').fill('1')
  await slider(page, 'Read instances').fill('1')
  await expect(page.locator('[data-challenge="address-book"] [data-reached="true"]')).toHaveCount(4)
})

for (const part of ['one-model', 'other-domains', 'advice']) {
  test(`${part} has no accessibility violation in any theme`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, part)
    expect(await violationsInAllThemes(page)).toEqual([])
  })
}
