import type { ServiceName } from '../model/garage/garageModel.ts'
import type { pageNames, poolTitles, sentences, serviceTitles, taskTitles } from './sentences.ts'

const s = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`

export const pageNamesNl: typeof pageNames = { a: 'Planning', b: 'Klanten', c: 'Facturen' }

export const poolTitlesNl: typeof poolTitles = { all: 'Alle pagina’s', ...pageNamesNl }

export const serviceTitlesNl: typeof serviceTitles = {
  customers: 'Klanten',
  vehicles: 'Voertuigen',
  planning: 'Planning',
  invoicing: 'Facturatie',
  notifications: 'Notificaties',
  audit: 'Audit log',
}

export const taskTitlesNl: typeof taskTitles = {
  register: 'Schrijf een klant in',
  plan: 'Plan een klus',
  invoice: 'Stuur een factuur',
}

const list = (names: readonly ServiceName[]): string => names.map((name) => serviceTitlesNl[name]).join(', ')

/** What happened, in one sentence for each kind of event, in Dutch. */
export const sentencesNl: typeof sentences = {
  nothing: 'Er komt niets van.',
  otherWorld: 'Dit hoort bij het andere experiment; er gebeurt niets.',
  condition: (condition) =>
    ({
      up: 'De dienst achter Facturen antwoordt in 0,1 s.',
      slow: 'De dienst achter Facturen doet er 3 s over.',
      hangs: 'De dienst achter Facturen hangt.',
    })[condition],
  started: (page) => `Een verzoek voor ${pageNamesNl[page]} neemt een thread.`,
  waiting: (page) => `Een verzoek voor ${pageNamesNl[page]} wacht op een thread.`,
  ended: (page, ending, waited) => {
    const what = {
      answered: `krijgt antwoord na ${s(waited)}`,
      timedOut: `krijgt een fout na ${s(waited)}; de dienst werkt door`,
      noThread: 'wordt meteen geweigerd: geen thread is vrij',
      waitedInVain: `heeft ${s(waited)} vergeefs op een thread gewacht`,
      breakerOpen: 'heeft meteen een terugvalantwoord: de breaker is open',
    }[ending]
    return `Een verzoek voor ${pageNamesNl[page]} ${what}.`
  },
  doneForNobody: (page) =>
    `De dienst achter ${pageNamesNl[page]} is klaar met een aanroep waar niemand op wacht.`,
  drawn: (members) => `Er wordt een grens getekend om ${list(members)}.`,
  fault: (service, down) => `${serviceTitlesNl[service]} valt uit; ${down} van 6 diensten zijn uit.`,
  repaired: (kept) =>
    kept === 0 ? 'Alles is gerepareerd.' : `Alles is gerepareerd; ${kept} facturen waren bewaard.`,
  task: (task, came) =>
    `${taskTitlesNl[task]}: ${came === 'done' ? 'gedaan' : came === 'failed' ? 'een fout' : 'bewaard voor later'}.`,
  keptDone: (left) => `Een bewaarde factuur is verstuurd; nog ${left} te gaan.`,
  marks: {
    full: (pool) => `${poolTitlesNl[pool]}: alle threads in gebruik`,
    hangs: 'De dienst hangt',
    slow: 'De dienst is traag',
    up: 'De dienst antwoordt weer',
    opened: 'De breaker gaat open',
    closed: 'De breaker laat een aanroep door',
    firstTimeOut: 'De eerste time-out',
    drawn: 'Er wordt een grens getekend',
    repaired: 'Gerepareerd',
    fault: (service, down) => `${serviceTitlesNl[service]} valt uit: ${down} uit`,
  },
}
