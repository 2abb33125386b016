import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { rawRows } from '../rawRows.ts'

/** A row of the CRUD table, as it lies in IndexedDB. */
interface RawCustomer {
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
interface Fact {
  readonly id: number
  readonly type: string
  readonly actor: string | null
  readonly data: Readonly<Record<string, string>>
}

const rawTable = (page: Page): Promise<readonly RawCustomer[]> =>
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

const rawFacts = async (page: Page): Promise<readonly Fact[]> => {
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

const stage = (page: Page) => page.getByRole('region', { name: 'Stage' })

const press = (page: Page, name: string): Promise<void> =>
  stage(page).getByRole('button', { name, exact: true }).click()

const part = (page: Page, id: string): Promise<unknown> => page.goto(`./#/labs/crud-vs-task/${id}`)

const tasks = (page: Page) => page.getByRole('table', { name: 'Customers, as a projection' })

const fillDesk = async (page: Page): Promise<void> => {
  await part(page, 'screens')
  await press(page, 'Fill the desk')
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /of 22/)
  await expect(tasks(page).getByRole('row')).toHaveCount(9)
}

const rowOf = async (page: Page, key: string): Promise<RawCustomer | undefined> =>
  (await rawTable(page)).find((row) => row.key === key)

interface Known {
  name: string
  address: string
  city: string
  active: boolean
  reason: string
  by: string
}

const addressIn = (data: Fact['data']): string =>
  `${data['street']} ${data['number']}, ${data['zipCode']} ${data['city']}`

/** The customers after some facts: a fold of its own, so that the lab's is not asked about itself. */
const customersAfter = (facts: readonly Fact[]): ReadonlyMap<string, Known> => {
  const customers = new Map<string, Known>()
  for (const { type, data, actor } of facts) {
    const id = data['customerId'] ?? ''
    const known = customers.get(id) ?? { name: '', address: '', city: '', active: true, reason: '', by: '' }
    if ('street' in data) Object.assign(known, { address: addressIn(data), city: data['city'] })
    if ('firstName' in data) known.name = `${data['firstName']} ${data['lastName']}`
    if (type === 'CustomerTookAnotherName') known.name = `${known.name.split(' ')[0]} ${data['lastName']}`
    if (type === 'CustomerDeactivated')
      Object.assign(known, { active: false, reason: data['reason'], by: actor })
    if (type === 'CustomerActivated') known.active = true
    customers.set(id, known)
  }
  return customers
}

const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

const daysAgo = (days: number): string => {
  const now = new Date()
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days))
}

const lastTuesday = (): string => daysAgo(((new Date().getDay() + 4) % 7) + 1)

const firstOfLastMonth = (): string => {
  const now = new Date()
  return dayOf(new Date(now.getFullYear(), now.getMonth() - 1, 1))
}

/** What the log must answer, line by line: a text that each line holds, in order. */
const expectedOfLog = (facts: readonly Fact[]): Readonly<Record<string, readonly string[]>> => {
  const now = [...customersAfter(facts).values()]
  const nameNow = (fact: Fact): string =>
    customersAfter(upTo(facts, fact)).get(fact.data['customerId'] ?? '')?.name ?? ''
  const addressBefore = (fact: Fact): string =>
    customersAfter(upTo(facts, fact).slice(0, -1)).get(fact.data['customerId'] ?? '')?.address ?? ''
  const of = (...types: readonly string[]): readonly Fact[] =>
    facts.filter(({ type }) => types.includes(type))
  const lately = of('CustomerMoved').filter(({ data }) => (data['on'] ?? '') >= daysAgo(30))
  const then = customersAfter(facts.filter(({ data }) => (data['on'] ?? '') <= firstOfLastMonth()))
  const inactive = now.filter(({ active }) => !active)
  return {
    active: [`${now.filter(({ active }) => active).length} of ${now.length}`],
    city: now.filter(({ city }) => city === 'Utrecht').map(({ name }) => name),
    moved: lately.map((fact) => `${nameNow(fact)}: from ${addressBefore(fact)} to ${addressIn(fact.data)}`),
    typo: of('CustomerNameCorrected', 'CustomerTookAnotherName').map(
      (fact) => `${nameNow(fact)}: a ${fact.type === 'CustomerNameCorrected' ? 'typing error' : 'new name'}`,
    ),
    inactive: inactive.map(({ name, reason }) => `${name}: ${reason}`),
    'former-address': of('CustomerMoved').map((fact) => `${nameNow(fact)}: ${addressBefore(fact)}`),
    tuesday: facts
      .filter(({ data }) => data['on'] === lastTuesday())
      .map((fact) => `${nameNow(fact)}: ${fact.type}`),
    letter: [...then.values()]
      .filter(({ active }) => active)
      .map(({ name, address }) => `${name}, ${address}`),
    who: inactive.map(({ name, by }) => `${name}: by ${by}`),
    'why-moved': lately.map(nameNow),
  }
}

const upTo = (facts: readonly Fact[], fact: Fact): readonly Fact[] => facts.filter(({ id }) => id <= fact.id)

/** What the table can say, and the few questions that it really answers. */
const expectedOfRows = (rows: readonly RawCustomer[]): Readonly<Record<string, readonly string[]>> => {
  const name = (row: RawCustomer): string => `${row.first_name} ${row.last_name}`
  const savedSince = (day: string): readonly string[] => [
    `${rows.filter((row) => row.updated_at.slice(0, 10) >= day).length} row`,
  ]
  const inactive = rows.filter((row) => !row.active).map(name)
  return {
    active: [`${rows.filter((row) => row.active).length} of ${rows.length}`],
    city: rows.filter((row) => row.city === 'Utrecht').map(name),
    moved: savedSince(daysAgo(30)),
    typo: rows.map(name),
    inactive,
    'former-address': rows.map((row) => `${name(row)}, ${row.street} ${row.number}`),
    tuesday: savedSince(lastTuesday()),
    letter: rows.filter((row) => row.active).map((row) => `${name(row)}, ${row.street}`),
    who: inactive,
    'why-moved': savedSince(daysAgo(30)),
  }
}

const questions: readonly (readonly [id: string, name: RegExp, knows: 'both' | 'tasks' | 'neither'])[] = [
  ['active', /^1\. /, 'both'],
  ['city', /^2\. /, 'both'],
  ['moved', /^3\. /, 'tasks'],
  ['typo', /^4\. /, 'tasks'],
  ['inactive', /^5\. /, 'tasks'],
  ['former-address', /^6\. /, 'tasks'],
  ['tuesday', /^7\. /, 'tasks'],
  ['letter', /^8\. /, 'tasks'],
  ['who', /^9\. /, 'tasks'],
  ['why-moved', /^10\. /, 'neither'],
]

const expectAnswers = async (page: Page): Promise<void> => {
  const log = expectedOfLog(await rawFacts(page))
  const rows = expectedOfRows(await rawTable(page))
  for (const [id, name, knows] of questions) {
    await stage(page).getByRole('button', { name }).click()
    const answers = { rows: rows[id] ?? [], log: log[id] ?? [] }
    for (const side of ['rows', 'log'] as const) {
      const answer = page.locator(`[data-answer="${side} ${id}"]`)
      await expect(answer.getByRole('listitem')).toContainText(answers[side])
      await expect(answer.getByRole('listitem')).toHaveCount(answers[side].length)
      const known = knows === 'both' || (knows === 'tasks' && side === 'log')
      await expect(answer).toHaveAttribute('data-knows', String(known))
      if (!known) await expect(answer).toContainText('Cannot know')
    }
  }
}

const rightGuess = /^(Only the form|One|Table: only Bram’s. Log: both)$/

/** Commits to a guess, where a step asks for one, and does the step. */
const doStep = async (step: Locator): Promise<void> => {
  const guess = step.getByRole('group').getByRole('button', { name: rightGuess })
  if ((await guess.count()) > 0) await guess.click()
  await expect(step.getByRole('group')).toHaveCount(0)
  await step.getByRole('button').click()
  await expect(step).toHaveAttribute('data-holds', 'true')
}

test.describe('at the desk', () => {
  test.beforeEach(({ page }) => fillDesk(page))

  test('both sides hold the same customers: eight rows in a table, 22 facts in eight streams', async ({
    page,
  }) => {
    const [rows, facts] = [await rawTable(page), await rawFacts(page)]
    expect(rows).toHaveLength(8)
    expect(facts).toHaveLength(22)
    const customers = customersAfter(facts)
    for (const row of rows) {
      const customer = customers.get(row.key)
      expect(`${row.first_name} ${row.last_name}`).toBe(customer?.name)
      expect(`${row.street} ${row.number}, ${row.zip_code} ${row.city}`).toBe(customer?.address)
      expect(row.active).toBe(customer?.active)
    }
  })

  test('the form overwrites a row with all its columns, and after a reload only the row is left', async ({
    page,
  }) => {
    const before = await rowOf(page, 'C-1')
    await press(page, 'Edit Noor van Dijk')
    await page.getByLabel('Street', { exact: true }).fill("'t Hoge Pad")
    await press(page, 'Save')
    const statement = page.getByRole('group', { name: 'The statement' })
    await expect(statement).toContainText("street = '''t Hoge Pad'")
    for (const column of ['first_name', 'last_name', 'number', 'zip_code', 'city', 'active', 'updated_at'])
      await expect(statement).toContainText(`${column} = `)
    const after = await rowOf(page, 'C-1')
    expect(after).toEqual({ ...before, street: "'t Hoge Pad", updated_at: after?.updated_at })
    expect(await rawFacts(page)).toHaveLength(22)

    await part(page, 'recorded')
    const overwritten = page.getByRole('table', { name: 'What it overwrote' })
    await expect(overwritten.getByRole('row')).toHaveCount(2)
    await expect(overwritten).toContainText(before?.street ?? '')
    await page.reload()
    await expect(page.getByText('Nothing has been saved since this page was opened')).toBeVisible()
    await expect(page.getByRole('table', { name: 'The row that is left' })).toContainText("'t Hoge Pad")
  })

  test('a task leaves a named fact with its reason, which a reload does not take away', async ({ page }) => {
    await press(page, 'Deactivate Noor van Dijk')
    await page.getByLabel('Why?').selectOption('Asked to be forgotten')
    await press(page, 'Send DeactivateCustomer')
    await expect(page.getByText('DeactivateCustomer is stored as version 3.')).toBeVisible()
    await expect(stage(page).getByRole('button', { name: 'Activate Noor van Dijk' })).toBeVisible()
    const fact = (await rawFacts(page)).at(-1)
    expect(fact).toMatchObject({ type: 'CustomerDeactivated', actor: 'you' })
    expect(fact?.data).toMatchObject({ customerId: 'C-1', reason: 'asked to be forgotten' })
    await page.reload()
    await part(page, 'recorded')
    await expect(page.getByRole('article', { name: 'CustomerDeactivated' })).toContainText(
      'asked to be forgotten',
    )
    await page.goto('./#/store')
    await expect(page.getByText('CustomerDeactivated').first()).toBeVisible()
    await expect(page.getByText('clerk-customer-C-1').first()).toBeVisible()
  })

  test('a rule refuses what the form lets through: a car is in the workshop', async ({ page }) => {
    await press(page, 'Deactivate Daan Bakker')
    await press(page, 'Send DeactivateCustomer')
    await expect(page.getByRole('alert')).toContainText('CustomerMustNotHaveAnOpenJob')
    await page.getByLabel('Active', { exact: true }).selectOption('No')
    await press(page, 'Save')
    await expect(page.getByText('Saved: Daan Bakker.')).toBeVisible()
    expect((await rowOf(page, 'C-2'))?.active).toBe(false)
    expect(await rawFacts(page)).toHaveLength(22)
  })

  test('the other departments welcome who moved, and not who was misspelt', async ({ page }) => {
    await part(page, 'departments')
    await page.getByLabel('Customer', { exact: true }).selectOption('C-1')
    await page.getByLabel('Runs whenever').selectOption('CustomerAddressCorrected')
    await part(page, 'screens')
    await press(page, 'Correct a misspelt address')
    await page.getByLabel('Number', { exact: true }).last().fill('14')
    await press(page, 'Send CorrectCustomerAddress')
    await expect(page.getByText('CorrectCustomerAddress is stored')).toBeVisible()
    await part(page, 'departments')
    const letters = page.getByRole('list', { name: 'Letters, newest first' })
    await expect(letters.getByRole('listitem')).toHaveCount(1)
    await part(page, 'screens')
    await press(page, 'Move house')
    const form = page.getByRole('form', { name: 'Move house' })
    await form.getByLabel('Street').fill('Zandpad')
    await form.getByLabel('Number').fill('5')
    await form.getByLabel('Zip code').fill('3621 NE')
    await form.getByLabel('City').fill('Breukelen')
    await press(page, 'Send MoveCustomer')
    await press(page, 'Bring in the car')
    await press(page, 'Hand back the car')
    await expect(page.getByText('HandBackCar is stored')).toBeVisible()
    await part(page, 'departments')
    await expect(letters.getByRole('listitem')).toHaveCount(2)
    await expect(letters.getByRole('listitem').first()).toContainText('Welcome to your new home')
    await expect(letters.getByRole('listitem').first()).toContainText('Zandpad 5, 3621 NE Breukelen')
    const invoices = page.getByRole('list', { name: 'Invoices, newest first' })
    await expect(invoices.getByRole('listitem').first()).toContainText('Zandpad 5, 3621 NE Breukelen')
  })

  test('a handler runs once, for the intent that it listens to', async ({ page, context }) => {
    await part(page, 'departments')
    await page.getByLabel('Runs whenever').selectOption('CustomerAddressCorrected')
    await expect(page.locator('[data-metric="ownHandler"]')).toHaveText('0 times')
    const other = await context.newPage()
    await other.goto('./#/labs/crud-vs-task/recorded')
    await other.getByRole('button', { name: 'Do both, on both sides' }).click()
    await expect(other.locator('[data-step="two-meanings"]')).toHaveAttribute('data-holds', 'true')
    await expect(page.locator('[data-metric="ownHandler"]')).toHaveText('1 time')
  })

  test('ten questions are answered from what the two stores really hold', async ({ page }) => {
    // Something of one's own first: the answers must not be those of the beginning.
    await press(page, 'Activate Bas Visser')
    await expect(page.getByText('ActivateCustomer is stored')).toBeVisible()
    await press(page, 'Edit Lotte Meijer')
    await page.getByLabel('City', { exact: true }).fill('Utrecht')
    await press(page, 'Save')
    await expect(page.getByText('Saved: Lotte Meijer.')).toBeVisible()
    await part(page, 'questions')
    for (const [id, name, knows] of questions) {
      await stage(page).getByRole('button', { name }).click()
      await expect(page.locator(`[data-answer="log ${id}"]`)).toHaveCount(0)
      await press(page, { both: 'Both sides', tasks: 'Only the log', neither: 'Neither' }[knows])
      await expect(page.getByText('You were right.')).toBeVisible()
    }
    await expectAnswers(page)
    await expect(page.locator('[data-metric="askedTally"]')).toHaveText(
      'Of 10 asked, the table answers 2 and the log 9.',
    )
    await page.reload()
    await expectAnswers(page)
  })

  test('two clerks at once: the form loses an update in front of you, the tasks keep both', async ({
    page,
  }) => {
    await part(page, 'two-clerks')
    const before = await rowOf(page, 'C-3')
    await page.getByLabel('Customer', { exact: true }).selectOption('C-3')
    await press(page, 'Both open the customer')
    await press(page, 'Anna is done')
    await expect(stage(page).getByRole('button', { name: 'Bram is done' })).toBeDisabled()
    expect((await rowOf(page, 'C-3'))?.street).not.toBe(before?.street)
    await press(page, 'Table: only Bram’s. Log: both')
    await press(page, 'Bram is done')
    await expect(page.getByRole('region', { name: 'An update was lost' })).toContainText(
      before?.street ?? '?',
    )
    const after = await rowOf(page, 'C-3')
    expect(after).toMatchObject({ street: before?.street, zip_code: before?.zip_code })
    expect(after?.last_name).not.toBe(before?.last_name)
    const kept = page.getByRole('region', { name: 'Both are kept' })
    await expect(kept).toContainText('Bram’s task was decided at version 2; version 3 is there.')
    const [moved, corrected] = (await rawFacts(page)).slice(-2)
    expect([moved?.type, moved?.actor]).toEqual(['CustomerMoved', 'Anna'])
    expect([corrected?.type, corrected?.actor]).toEqual(['CustomerNameCorrected', 'Bram'])
    await page.reload()
    await expect(kept).toContainText('CustomerNameCorrected')
  })

  test('the challenge is solved when no stored word tells the reason', async ({ page }) => {
    await part(page, 'challenge')
    await press(page, 'Look for the reason')
    await expect(page.getByText('The table is as it was in the beginning.')).toBeVisible()
    await press(page, 'Edit Jan de Boer')
    await page.getByLabel('Last name', { exact: true }).fill('de Boer (died)')
    await page.getByLabel('Active', { exact: true }).selectOption('No')
    await press(page, 'Save')
    await press(page, 'Look for the reason')
    await expect(page.getByText('the row itself says "died"')).toBeVisible()
    await page.getByLabel('Last name', { exact: true }).fill('de Boer')
    await press(page, 'Save')
    await expect(page.getByText('Saved: Jan de Boer.')).toBeVisible()
    await press(page, 'Look for the reason')
    await expect(page.getByText('Jan de Boer: 4 different stories end in exactly this row')).toBeVisible()
    expect((await rowOf(page, 'C-8'))?.active).toBe(false)
  })

  test('the log can be wound back, the table cannot', async ({ page }) => {
    await page.keyboard.press('Home')
    await expect(page.getByText('You are looking at fact 0 of 22')).toBeVisible()
    await expect(tasks(page).getByRole('row')).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expect(tasks(page).getByRole('row')).toHaveCount(2)
    await expect(page.getByRole('table', { name: 'Customers, as rows' }).getByRole('row')).toHaveCount(9)
    await press(page, 'Back to now')
    await expect(tasks(page).getByRole('row')).toHaveCount(9)
  })

  test('every step of the lesson can be done, and comes out true', async ({ page }) => {
    const steps: Readonly<Record<string, number>> = {
      recorded: 1,
      departments: 2,
      'two-clerks': 1,
      rewrite: 1,
      challenge: 1,
      screens: 4,
    }
    for (const [id, count] of Object.entries(steps)) {
      await part(page, id)
      const list = page.getByRole('list', { name: 'Steps' }).locator('[data-step]')
      await expect(list).toHaveCount(count)
      // The first step compares both sides: the table is set back before it is looked at.
      if (id === 'screens') {
        await page.getByRole('tab', { name: 'Rows' }).click()
        await page.getByRole('button', { name: 'Set the table back' }).click()
      }
      const from = id === 'screens' ? 1 : 0
      for (let index = from; index < count; index += 1) await doStep(list.nth(index))
    }
  })

  for (const theme of ['light', 'dark', 'projector'] as const) {
    test(`no part has an accessibility violation in the ${theme} theme`, async ({ page }) => {
      await page.getByRole('group').getByText(theme, { exact: false }).first().click()
      await press(page, 'Deactivate Daan Bakker')
      await press(page, 'Send DeactivateCustomer')
      for (const id of [
        'screens',
        'recorded',
        'departments',
        'questions',
        'two-clerks',
        'rewrite',
        'challenge',
      ]) {
        await part(page, id)
        if (id === 'questions') await press(page, 'Both sides')
        if (id === 'two-clerks') await press(page, 'Both open the customer')
        if (id === 'challenge') await press(page, 'Look for the reason')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id: rule, nodes }) => ({
            rule,
            nodes: nodes.map((node) => node.html.slice(0, 160)),
          })),
          id,
        ).toEqual([])
      }
    })
  }

  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [390, 844],
  ] as const) {
    test(`nothing is cut off at ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const id of [
        'screens',
        'recorded',
        'departments',
        'questions',
        'two-clerks',
        'rewrite',
        'challenge',
      ]) {
        await part(page, id)
        await expect(stage(page).getByRole('heading').first()).toBeVisible()
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('[data-lab] *')]
            .filter((element) => !element.closest('.visually-hidden'))
            .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
            .filter((element) => getComputedStyle(element).display !== 'inline')
            .map((element) => `${element.tagName} ${element.textContent?.slice(0, 50)}`),
        )
        expect(cut, id).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  }
})

test('all of it can be done by keyboard', async ({ page }) => {
  const go = async (name: string): Promise<void> => {
    const button = stage(page).getByRole('button', { name, exact: true })
    await expect(button).toBeEnabled()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  await part(page, 'screens')
  await go('Fill the desk')
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /of 22/)
  await expect(tasks(page).getByRole('row')).toHaveCount(9)

  await go('Edit Milan Kok')
  await page.keyboard.press('Tab')
  await page.getByLabel('Last name', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Kock')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved: Milan Kock.')).toBeVisible()
  expect((await rowOf(page, 'C-4'))?.last_name).toBe('Kock')

  await go('Marry, or take another name')
  await expect(
    page.getByRole('form', { name: 'Marry, or take another name' }).getByLabel('Last name'),
  ).toBeFocused()
  await page.keyboard.type('Vos')
  await page.keyboard.press('Enter')
  await expect(page.getByText('TakeAnotherName is stored as version 7.')).toBeVisible()
  expect((await rawFacts(page)).at(-1)).toMatchObject({
    type: 'CustomerTookAnotherName',
    data: { customerId: 'C-4', lastName: 'Vos' },
  })

  await part(page, 'questions')
  await go('Neither')
  await expect(page.getByText('It turned out otherwise: both sides.')).toBeVisible()
  await expect(page.locator('[data-answer="log active"]')).toContainText('6 of 8')

  await part(page, 'two-clerks')
  await go('Both open the customer')
  await go('Anna is done')
  await go('Both on both sides')
  await expect(stage(page).getByRole('button', { name: 'Bram is done' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'An update was lost' })).toBeVisible()

  await part(page, 'rewrite')
  const choices: readonly (readonly [string, string])[] = [
    ['“We live in another house since Monday.”', 'Move house'],
    ['“It is Bakker, with an e.”', 'Correct a misspelt name'],
    ['“I carry my wife’s name now.”', 'Marry, or take another name'],
    ['“You have my street wrong; I never lived there.”', 'Correct a misspelt address'],
    ['“He has not paid for a year.”', 'Deactivate'],
    ['“I am back from Spain. Do you still know me?”', 'Reactivate'],
    ['“Please delete everything about me.”', 'Deactivate'],
  ]
  for (const [saying, task] of choices) {
    await page.getByLabel(saying).focus()
    await page.keyboard.type(task)
    await expect(page.getByLabel(saying).locator('option:checked')).toHaveText(task)
  }
  await expect(page.locator('[data-metric="savesLeft"]')).toHaveText('0')
  await page.reload()
  await expect(page.getByText('No Save is left: each purpose')).toBeVisible()
})
