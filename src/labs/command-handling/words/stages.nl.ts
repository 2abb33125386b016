import type { Stage } from '../handling/stage.ts'
import { ruleTitleNl } from './phases.nl.ts'
import type { codeTexts, evidenceTexts, stageTexts } from './stages.ts'

const ms = (value: number): string =>
  `${value < 10 ? value.toFixed(2).replace('.', ',') : Math.round(value)} ms`

const jobs = (count: number): string => (count === 1 ? '1 klus' : `${count} klussen`)
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`)

const sentence = (stage: Stage): string => {
  switch (stage.is) {
    case 'received':
      return 'De command handler nam het command aan.'
    case 'asked':
    case 'ruled':
      return `${ruleTitleNl(stage.check.rule)}: ${stage.check.holds ? 'klopt' : 'klopt niet'}.`
    case 'loaded':
      return `De planning is opnieuw opgebouwd uit ${events(stage.events)}: ${jobs(stage.jobs)}.`
    case 'refused':
      return 'Geweigerd. Er is niets toegevoegd, en de versie is wat ze was.'
    case 'mapped':
      return `Alle regels kloppen. Het command werd ${stage.types.join(' en ')}.`
    case 'raised':
      return `${stage.event.eventType} kwam in de lijst, en zijn handler liep: ${jobs(stage.jobs)}.`
    case 'stored':
      return `Toegevoegd op positie ${stage.ids.join(', ')}; de planning is op versie ${stage.version}.`
    case 'published':
      return 'Een abonnee van de log kreeg het event.'
    case 'failed':
      return stage.why
  }
}

const name = (stage: Stage): string => {
  switch (stage.is) {
    case 'received':
      return 'Command ontvangen'
    case 'asked':
      return `${ruleTitleNl(stage.check.rule)} ${stage.check.holds ? 'ja' : 'nee'}`
    case 'loaded':
      return 'Planning geladen'
    case 'ruled':
      return `${ruleTitleNl(stage.check.rule)}: ${stage.check.holds ? 'ja' : 'nee'}`
    case 'refused':
      return 'Geweigerd'
    case 'mapped':
      return 'Uitvoeringsfase'
    case 'raised':
      return `${stage.event.eventType} opgeworpen`
    case 'stored':
      return 'Opgeslagen'
    case 'published':
      return 'Gepubliceerd'
    case 'failed':
      return 'Mislukt'
  }
}

/** Words of the stages of a command, in Dutch. */
export const stageTextsNl: typeof stageTexts = {
  nothing: 'Er is nog geen command gestuurd.',
  ms,
  name,
  short: (stage) => (stage.is === 'raised' ? 'Event opgeworpen' : name(stage)),
  sentence,
  where: (step, all, what, took) => `${step}/${all} ${what}, ${ms(took)}`,
}

/** Words around the source, in Dutch. */
export const codeTextsNl: typeof codeTexts = {
  file: 'Bronbestand',
  source: (file) => `Broncode van ${file}`,
  line: (file, line) => `${file}, regel ${line}: dit liep zojuist.`,
  noLine: 'Stuur een command en stap erdoorheen: de regel die liep wordt hier gemarkeerd.',
}

/** Words of the evidence, in Dutch. */
export const evidenceTextsNl: typeof evidenceTexts = {
  tabs: 'Bewijs',
  code: 'Code',
  log: 'Event log',
  times: 'Tijden',
  emptyTitle: 'Nog niets opgeslagen',
  empty: 'Open de kleine garage: haar events verschijnen hier.',
  newest: (shown, all) => `De nieuwste ${shown} van ${all} events, nieuwste eerst.`,
  json: 'Het event zoals het opgeslagen is',
  timesOf: 'Stappen van het command, met gemeten tijden',
  step: 'Stap',
  at: 'Op',
  took: 'Duurde',
  noTimes: 'Stuur eerst een command.',
  source:
    'Van de klok van deze browser gelezen terwijl het command liep. Alle regels van de aggregate worden in één aanroep bekeken; de tijd staat bij de eerste ervan.',
}
