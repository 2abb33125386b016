import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../handling/stage.ts'
import { placeOf } from './placeOf.ts'
import { sourceFiles, sources } from './sources.ts'
import { tokenize, tokenLines, type Token } from './tokenize.ts'

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "'",
      '"',
      '`',
      '/*',
      '*/',
      '//',
      '\n',
      'const ',
      'x',
      'Job',
      '12.5',
      ' ',
      '\\',
      '${',
      '}',
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 30 },
)

describe('the tokenizer', () => {
  it('loses no character of any text', () => {
    fc.assert(fc.property(pieces, (list) => textOf(tokenize(list.join(''))) === list.join('')))
  })

  it('keeps the lines of any text', () => {
    const kept = (source: string, lines: readonly (readonly Token[])[]): boolean =>
      lines.map(textOf).join('\n') === source
    fc.assert(fc.property(pieces, (list) => kept(list.join(''), tokenLines(list.join('')))))
    // The mutant that drops empty lines.
    const dropping = (source: string) => tokenLines(source).filter((line) => line.length > 0)
    const run = fc.check(fc.property(pieces, (list) => kept(list.join(''), dropping(list.join('')))))
    expect(run.failed).toBe(true)
  })

  it('knows comments, texts, keywords, types and numbers', () => {
    expect(tokenize("const job: Job = 'a' // 7")).toEqual([
      { is: 'keyword', text: 'const' },
      { is: 'plain', text: ' ' },
      { is: 'plain', text: 'job' },
      { is: 'plain', text: ': ' },
      { is: 'type', text: 'Job' },
      { is: 'plain', text: ' = ' },
      { is: 'text', text: "'a'" },
      { is: 'plain', text: ' ' },
      { is: 'comment', text: '// 7' },
    ])
  })
})

const check = (rule: string) => ({ rule, holds: true, reason: '' })

const rules = [
  'FieldsMustBeWellFormed',
  'MaintenanceJobMustNotBePlannedTwice',
  'MaintenanceJobMustFallOnTheDayOfThePlanning',
  'PlannedMaintenanceJobShouldFallWithinOneBusinessDay',
  'StartTimeMustBeBeforeEndTime',
  'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
  'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
  'MaintenanceJobMustExist',
  'FinishedMaintenanceJobCanNotBeFinished',
  'CancelledMaintenanceJobCanNotBeFinished',
]

const raised = (eventType: 'MaintenanceJobFinished' | 'WorkshopPlanningCreated'): Stage => ({
  is: 'raised',
  event:
    eventType === 'WorkshopPlanningCreated'
      ? { eventType, eventData: { date: '2027-03-01' } }
      : { eventType, eventData: { jobId: 'a', startTime: '', endTime: '', notes: '' } },
  original: 0,
  version: 1,
  uncommitted: 1,
  jobs: 0,
})

const stages: readonly (readonly [stage: Stage, line: string])[] = [
  [{ is: 'received' }, 'export const handle'],
  [{ is: 'asked', check: check('VehicleMustBeRegistered') }, 'externalRules.vehicle'],
  [{ is: 'asked', check: check('PartsMustBeInStock') }, 'externalRules.parts'],
  [{ is: 'loaded', events: 1, jobs: 1 }, 'replayed('],
  ...rules.map((rule): readonly [Stage, string] => [{ is: 'ruled', check: check(rule) }, rule]),
  [{ is: 'refused', failed: [] }, 'refused'],
  [{ is: 'mapped', types: ['MaintenanceJobPlanned'] }, 'MaintenanceJobPlanned'],
  [{ is: 'mapped', types: ['MaintenanceJobFinished'] }, 'MaintenanceJobFinished'],
  [raised('MaintenanceJobFinished'), "case 'MaintenanceJobFinished'"],
  [raised('WorkshopPlanningCreated'), "case 'WorkshopPlanningCreated'"],
  [{ is: 'stored', ids: [1], version: 1 }, 'store.append('],
  [{ is: 'published', subscribers: 1 }, 'store.follow('],
  [{ is: 'failed', why: '' }, 'catch (error)'],
]

describe('the code that is shown', () => {
  it('is the real source of each file', () => {
    for (const file of sourceFiles) expect(sources[file]).toMatch(/\bexport\b/)
  })

  it.each(stages)('has a line for the stage %j', (stage, text) => {
    const place = placeOf(stage)
    const line = place === null ? '' : sources[place.file].split('\n')[place.line - 1]
    expect(line).toContain(text)
  })
})
