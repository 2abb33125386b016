import { describe, expect, it } from 'vitest'
import { project, type LoggedEvent } from '../../../garage/index.ts'
import { handleCommand, newId } from '../../../store/index.ts'
import { isSolved } from '../../../teaching/index.ts'
import { clerkAggregateId, clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import { notebookId } from '../notebook/notebook.ts'
import { sayingIds, taskOfSaying } from '../rewrite/sayings.ts'
import { delivery, itemId, stockAggregateId, stockItem, type StockTask } from '../stock/stockItem.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { attempt } from './attempt.ts'
import { challenges, type ChallengeId, type DeskEvidence } from './challenges.ts'
import { performActs, readWorld, type Sides } from './performActs.ts'
import { filledSides } from './sidesHarness.ts'

const today = '2026-11-23'

/** One thing that a learner does. */
type Input = (sides: Sides) => Promise<unknown>

const task =
  (command: ClerkCommand, actor = 'you'): Input =>
  ({ store }) =>
    handleCommand(store, clerkCustomer, {
      aggregateId: clerkAggregateId(command.customerId),
      command,
      actor,
      commandId: newId(),
    })

const atShelf =
  (type: StockTask, count = 1): Input =>
  ({ store }) =>
    handleCommand(store, stockItem, {
      aggregateId: stockAggregateId,
      command: { type, itemId, count },
      actor: 'you',
      commandId: newId(),
    })

const rewrite =
  (saying: string, chosen: string): Input =>
  ({ store }) =>
    store.append(
      notebookId,
      [{ eventType: 'FormRewritten', eventData: { saying, task: chosen }, actor: 'you' }],
      'any',
    )

const about = { customerId: 'C-2', on: today }
const home = { street: 'Zandpad', number: '5', zipCode: '3621 NE', city: 'Breukelen' }

const solutions: Readonly<Record<ChallengeId, readonly Input[]>> = {
  'lose-a-reason': [(sides) => performActs(sides, [{ is: 'save', key: 'C-8', change: { active: false } }])],
  'welcome-home': [
    task({ type: 'MoveCustomer', ...about, ...home }),
    task({ type: 'HandBackCar', ...about }),
  ],
  'same-number': [
    atShelf('ReceiveItems', delivery),
    atShelf('CheckoutItem'),
    atShelf('ScrapItem'),
    ({ shelf }) => shelf.put(delivery - 2),
  ],
  'no-save-left': sayingIds.map((id) => rewrite(id, taskOfSaying[id])),
}

const evidenceOf = async (sides: Sides, writes: readonly string[]): Promise<DeskEvidence> => {
  const events: LoggedEvent[] = []
  for await (const event of sides.store.readAll()) events.push(event)
  return { world: await readWorld(sides), attempt: project(attempt, events), writes }
}

const begin = ({ store }: Sides): Promise<unknown> =>
  store.append(notebookId, [{ eventType: 'ChallengeBegun', eventData: { challenge: 'any' } }], 'any')

describe('the challenges', () => {
  it.each(challenges)('"$id" is met by its solution, with as many inputs as its par', async (challenge) => {
    const sides = await filledSides(today)
    const inputs = solutions[challenge.id]
    expect(inputs).toHaveLength(challenge.par)
    for (const [index, input] of inputs.entries()) {
      expect(isSolved(challenge, await evidenceOf(sides, ['C-8'])), `before input ${index + 1}`).toBe(false)
      await input(sides)
    }
    expect(isSolved(challenge, await evidenceOf(sides, ['C-8']))).toBe(true)
    expect(crudVsTaskWords.en.challenges[challenge.id].goals).toHaveLength(challenge.goals.length)
  })

  it.each(challenges.filter(({ id }) => id !== 'lose-a-reason'))(
    '"$id" is not met by what came before it was begun',
    async (challenge) => {
      const sides = await filledSides(today)
      for (const input of solutions[challenge.id]) await input(sides)
      await begin(sides)
      expect(isSolved(challenge, await evidenceOf(sides, []))).toBe(false)
    },
  )

  it('do not count what the lesson or somebody else did', async () => {
    const sides = await filledSides(today)
    for (const input of [
      task({ type: 'MoveCustomer', ...about, ...home }, 'Anna'),
      task({ type: 'HandBackCar', ...about }, 'Bram'),
      ...solutions['lose-a-reason'],
    ])
      await input(sides)
    const evidence = await evidenceOf(sides, [])
    expect(challenges.filter((challenge) => isSolved(challenge, evidence))).toEqual([])
  })
})
