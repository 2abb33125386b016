import type { ChangeReason } from '../../../resilience/index.ts'
import type { screenTexts } from './index.ts'

const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')

const seconds = (ms: number): string => `${comma(ms / 1000, ms % 1000 === 0 ? 0 : 1)} s`

const percent = (value: number): string =>
  `${Number.isInteger(value) ? value : Number.isFinite(value) ? comma(value, 1) : '∞'} %`

const signs = { atLeast: '≥', above: '>' } as const

const dotToComma = (text: string): string => text.replace('.', ',')

const reason = (why: ChangeReason): string => {
  switch (why.is) {
    case 'failureRate':
      return `${why.count} van ${why.total} faalden: ${percent(why.percent)} ${signs[why.compare]} ${percent(why.threshold)}`
    case 'slowRate':
      return `${why.count} van ${why.total} waren traag: ${percent(why.percent)} ${signs[why.compare]} ${percent(why.threshold)}`
    case 'inARow':
      return `${why.failures} fouten op rij: de grens is ${why.threshold}`
    case 'belowThresholds':
      return `${why.total} proeven zijn binnen, en de percentages liggen onder de drempels`
    case 'waitOver':
      return `de wachttijd van ${seconds(why.wait)} is om`
    case 'probeSucceeded':
      return 'de proef slaagde'
    case 'probeFailed':
      return 'de proef faalde'
    case 'tooLongHalfOpen':
      return `half-open gedurende ${seconds(why.longest)} zonder oordeel`
    case 'byHand':
      return 'met de hand gezet'
  }
}

/** All that stands on the screen of the lab, in Dutch. */
export const screenTextsNl: typeof screenTexts = {
  title: 'Circuit breaker',
  chapter: 'Ontwerpen op falen',
  modes: {
    closed: 'Gesloten',
    open: 'Open',
    halfOpen: 'Half-open',
    forcedOpen: 'Gedwongen open',
    disabled: 'Uitgeschakeld',
    metricsOnly: 'Alleen meten',
  },
  healths: {
    healthy: 'gezond',
    slow: 'traag',
    failing: 'falend',
    dead: 'dood',
    recovering: 'herstellend',
  },
  answers: {
    ok: 'Bediend',
    failed: 'Fout van de leverancier',
    timedOut: 'Time-out',
    rejected: 'Meteen geweigerd door de breaker',
    noThread: 'Geen thread vrij',
  },
  reason,
  sentences: {
    nothing: 'Niets wat iemand ziet.',
    sent: (call, probe) => `Aanroep ${call} ${probe ? 'mag door als proef' : 'gaat naar de leverancier'}.`,
    waits: (call) => `Aanroep ${call} wacht op het oordeel van de proeven.`,
    answered: {
      ok: (call, took) => `Aanroep ${call} krijgt antwoord na ${dotToComma(took)} s.`,
      failed: (call, took) => `Aanroep ${call} faalt na ${dotToComma(took)} s.`,
      timedOut: (call, took) =>
        `Aanroep ${call} krijgt een time-out na ${dotToComma(took)} s. De leverancier werkt er gewoon aan door.`,
      rejected: (call) => `Aanroep ${call} wordt meteen geweigerd: de leverancier hoort er niets van.`,
      noThread: (call) => `Aanroep ${call} vindt geen vrije thread: ze wachten allemaal.`,
    },
    abandoned: (call) => `De leverancier is klaar met aanroep ${call}. Niemand wacht er nog op.`,
    changed: (from, to, why) => `De breaker gaat van ${from} naar ${to}: ${why}.`,
    health: (health) => `De leverancier is nu ${health}.`,
    marks: {
      changed: (to, why) => `${to}: ${why}`,
      health: (health) => `de leverancier is ${health}`,
      noThread: () => 'er is geen thread over',
    },
  },
  breakers: {
    resilience4j: 'resilience4j 2',
    polly: 'Polly 8',
    cockatiel: 'cockatiel 4',
    opossum: 'opossum 10',
    hystrix: 'Hystrix 1.5',
    none: 'geen breaker',
  },
  stage: {
    title: 'Gebruikers, een aanroeper met zijn threads, een circuit breaker en een leverancier',
    machine: 'De toestanden van de breaker',
    users: 'Gebruikers',
    caller: 'Aanroeper',
    threads: (busy, all) => `${busy} van ${all} threads`,
    breaker: 'Breaker',
    supplier: 'Leverancier',
    working: (calls) => (calls === 1 ? '1 aanroep bezig' : `${calls} aanroepen bezig`),
    call: 'aanroep',
    no: 'nee',
    done: 'klaar',
    error: 'fout',
    window: (count, of) => `Venster: ${count} van ${of}`,
    windowOf: {
      calls: (size) => `de laatste ${size} aanroepen`,
      seconds: (length) => `de laatste ${length} s`,
      row: () => 'fouten op rij',
    },
    empty: 'Het venster is leeg: er telt nog geen afloop.',
    outcome: { success: 'bediend', failure: 'gefaald', slow: 'traag', call: 'gevraagd' },
    rate: (failed, total, share) => `${failed} van ${total} gefaald: ${dotToComma(share)} %`,
    slowRate: (slow, total, share) => `${slow} van ${total} traag: ${dotToComma(share)} %`,
    needs: (minimum) => `beoordeeld vanaf ${minimum}`,
    wait: (left) => `nog ${seconds(left)} te wachten`,
    ready: 'wachttijd om: de volgende aanroep is een proef',
    probes: (left) => (left === 1 ? 'nog 1 proef' : `nog ${left} proeven`),
    because: (why) => `omdat ${why}`,
    none: 'Er is geen breaker: elke aanroep gaat door.',
  },
  controls: {
    title: 'Wat er nu gebeurt',
    call: 'Roep één keer aan',
    health: 'Leverancier',
    force: 'Zet de breaker met de hand',
    forceChoose: 'laat zoals hij is',
    release: 'laat los',
    breaker: 'Breaker',
    beside: 'Ernaast',
    besideNone: 'niets',
    fresh: 'Begin opnieuw',
    share: 'Delen',
    other: (name) => `Dezelfde aankomsten: ${name}`,
  },
  evidence: {
    label: 'Bewijs',
    numbers: 'Getallen',
    log: 'Event log',
    cause: 'Oorzaak',
    settings: 'Instellingen',
    code: 'Code',
    measure: 'Maat',
    value: 'Nu',
    other: (name) => name,
    simulated: 'Wat er uit de run kwam, gesimuleerd',
    asked: 'Aanroepen van gebruikers',
    threadsNow: 'Threads die wachten',
    mostThreads: 'Meeste threads tegelijk',
    workNow: 'Aanroepen bij de leverancier',
    mostWork: 'Meeste aanroepen bij de leverancier',
    sent: 'Aanroepen naar de leverancier gestuurd',
    meanWait: 'Gemiddeld wachten van een gebruiker',
    recoveredAfter: 'Leverancier hersteld na',
    never: 'nog niet',
    seconds: (ms) => `${comma(ms / 1000, 2)} s`,
  },
  settings: {
    window: 'Venster',
    windows: { count: 'de laatste aanroepen', time: 'de laatste seconden', inARow: 'fouten op rij' },
    windowSize: 'Grootte van het venster',
    minimum: 'Aanroepen voordat hij beslist',
    failureThreshold: 'Drempel voor fouten',
    slowAfter: 'Traag is langer dan',
    slowThreshold: 'Drempel voor trage aanroepen',
    wait: 'Wachttijd terwijl open',
    waitGrowth: 'Elke volgende wachttijd maal',
    permitted: 'Proeven in half-open',
    longestHalfOpen: 'Half-open hoogstens',
    automatic: 'Half-open met een timer',
    lateResults: 'Aflopen van vóór de laatste verandering',
    late: { count: 'tellen, zoals in de bibliotheken', ignore: 'tellen niet' },
    traffic: 'Verkeer',
    traffics: { byHand: 'met de hand', steady: 'gelijkmatig', burst: 'in vlagen van 20' },
    rate: 'Aanroepen van gebruikers',
    failing: 'Een falende leverancier faalt',
    latency: 'Een gezonde leverancier doet erover',
    slowLatency: 'Een trage leverancier doet erover',
    timeout: 'De aanroeper geeft het op na',
    threads: 'Threads van de aanroeper',
    length: 'Lengte van de film',
    own: 'De breaker',
    world: 'De wereld eromheen',
    unknown: (name) => `${name} heeft zo’n instelling niet.`,
    note: 'Een instelling geldt voor de hele film, vanaf het begin. Wat je deed blijft staan, op zijn moment.',
    perSecond: (value) => `${comma(value, 1)} per s`,
    percent: (value) => `${value} %`,
    times: (value) => comma(value, 1),
    ms: (value) => (value >= 1000 ? seconds(value) : `${value} ms`),
    forEver: 'voor altijd',
  },
  code: {
    lead: 'Dezelfde policy in een echte bibliotheek, voor de instellingen van dit moment.',
    library: 'Bibliotheek',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    notThere: 'Daar geen tegenhanger:',
  },
}
