import { ruleTitle } from './phases.ts'
import type { Stage } from '../handling/stage.ts'

/** A measured time: two decimals below ten milliseconds. */
const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`

const jobs = (count: number): string => (count === 1 ? '1 job' : `${count} jobs`)
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`)

/** What happened at a stage, in a sentence. */
const sentence = (stage: Stage): string => {
  switch (stage.is) {
    case 'received':
      return 'The command handler took the command.'
    case 'asked':
    case 'ruled':
      return stage.check.reason
    case 'loaded':
      return `The planning was rebuilt from ${events(stage.events)}: ${jobs(stage.jobs)}.`
    case 'refused':
      return `Refused. Nothing was appended, and the version is what it was.`
    case 'mapped':
      return `All rules hold. The command became ${stage.types.join(' and ')}.`
    case 'raised':
      return `${stage.event.eventType} went onto the list, and its handler ran: ${jobs(stage.jobs)}.`
    case 'stored':
      return `Appended at position ${stage.ids.join(', ')}; the planning is at version ${stage.version}.`
    case 'published':
      return 'A subscriber of the log got the event.'
    case 'failed':
      return stage.why
  }
}

/** A stage in a few words. */
const name = (stage: Stage): string => {
  switch (stage.is) {
    case 'received':
      return 'Command received'
    case 'asked':
      return `${ruleTitle(stage.check.rule)} ${stage.check.holds ? 'yes' : 'no'}`
    case 'loaded':
      return 'Planning loaded'
    case 'ruled':
      return `${ruleTitle(stage.check.rule)}: ${stage.check.holds ? 'yes' : 'no'}`
    case 'refused':
      return 'Refused'
    case 'mapped':
      return 'Execution phase'
    case 'raised':
      return `Raised ${stage.event.eventType}`
    case 'stored':
      return 'Stored'
    case 'published':
      return 'Published'
    case 'failed':
      return 'Failed'
  }
}

/** As the time line has it, where there is little room. */
const short = (stage: Stage): string => (stage.is === 'raised' ? 'Event raised' : name(stage))

export const stageTexts = {
  nothing: 'No command has been sent yet.',
  ms,
  name,
  short,
  sentence,
  where: (step: number, all: number, what: string, took: number) => `${step}/${all} ${what}, ${ms(took)}`,
}

export const codeTexts = {
  file: 'Source file',
  source: (file: string) => `Source of ${file}`,
  line: (file: string, line: number) => `${file}, line ${line}: this is what just ran.`,
  noLine: 'Send a command and step through it: the line that ran is marked here.',
}

export const evidenceTexts = {
  tabs: 'Evidence',
  code: 'Code',
  log: 'Event log',
  times: 'Times',
  emptyTitle: 'Nothing stored yet',
  empty: 'Open the small garage: its events appear here.',
  newest: (shown: number, all: number) => `The newest ${shown} of ${all} events, newest first.`,
  json: 'The event as it is stored',
  timesOf: 'Steps of the command, with measured times',
  step: 'Step',
  at: 'At',
  took: 'Took',
  noTimes: 'Send a command first.',
  source:
    'Read from the clock of this browser while the command ran. All rules of the aggregate are looked at in one call; its time is with the first of them.',
}
