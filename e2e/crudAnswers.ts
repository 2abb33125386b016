import type { Fact, RawCustomer } from './crudDesk.ts'

/** A customer as this fold knows them. */
interface Known {
  name: string
  address: string
  city: string
  active: boolean
  reason: string
  by: string
}

export const addressIn = (data: Fact['data']): string =>
  `${data['street']} ${data['number']}, ${data['zipCode']} ${data['city']}`

/** The customers after some facts: a fold of its own, so that the lab's is not asked about itself. */
export const customersAfter = (facts: readonly Fact[]): ReadonlyMap<string, Known> => {
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
export const expectedOfLog = (facts: readonly Fact[]): Readonly<Record<string, readonly string[]>> => {
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
export const expectedOfRows = (rows: readonly RawCustomer[]): Readonly<Record<string, readonly string[]>> => {
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
