import { describe, expect, it } from 'vitest'
import {
  aggregateIdOf,
  commandForms,
  commandFrom,
  customers,
  dayPlanning,
  decide,
  deciderOf,
  generateWeek,
  loggedOf,
  project,
  replay,
  tableGet,
  vehicles,
  type GarageCommand,
} from '../../../garage/index.ts'
import { exampleValues } from './exampleValues.ts'
import type { Models } from './models.ts'

const types = Object.keys(commandForms) as GarageCommand['type'][]

const week = [...loggedOf(generateWeek({ seed: 7 }))]

const modelsAfter = (events: typeof week): Models => ({
  customers: project(customers, events),
  vehicles: project(vehicles, events),
  planning: project(dayPlanning, events),
})

const commandOf = (type: GarageCommand['type'], models: Models): GarageCommand =>
  commandFrom(type, exampleValues(type, models, 'fresh'), {
    customer: (id) => tableGet(models.customers, id),
    vehicle: (number) => tableGet(models.vehicles, number),
    finishedBy: (day, jobId) => {
      const standing = tableGet(models.planning, day)?.jobs.find((job) => job.jobId === jobId)?.standing
      return standing?.is === 'finished' ? (standing.eventId ?? undefined) : undefined
    },
  })

const failedRules = (command: GarageCommand, events: typeof week): readonly string[] => {
  const decider = deciderOf(command)
  const own = events.filter(({ aggregateId }) => aggregateId === aggregateIdOf(command))
  const { checks } = decide(decider, replay(decider, own as never), command)
  return checks.filter(({ holds }) => !holds).map(({ rule, reason }) => `${rule}: ${reason}`)
}

describe('the examples in the forms', () => {
  it.each(types)('%s is accepted as it stands, after any part of a week at the garage', (type) => {
    for (const length of [200, 300, 400, week.length]) {
      const events = week.slice(0, length)
      expect(failedRules(commandOf(type, modelsAfter(events)), events)).toEqual([])
    }
  })

  it.each(['RegisterCustomer'] as const)('%s is accepted by an empty garage', (type) => {
    expect(failedRules(commandOf(type, modelsAfter([])), [])).toEqual([])
  })

  it('never proposes a licence number that is taken', () => {
    const models = modelsAfter(week)
    expect(
      tableGet(models.vehicles, exampleValues('RegisterVehicle', models, '')['licenseNumber'] ?? ''),
    ).toBe(undefined)
  })
})
