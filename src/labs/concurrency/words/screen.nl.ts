import type { ContentionResult } from '../contention/measureContention.ts'
import type { TraceEntry } from '../race/desk.ts'
import type { screenTexts } from './index.ts'

const did: Readonly<Record<TraceEntry['act']['is'], string>> = {
  load: 'laadt',
  decide: 'beslist in het geheugen',
  save: 'slaat op',
  redo: 'slaat opnieuw op',
  restart: 'begint de afhandeling opnieuw',
  raise: 'geeft de fout door',
}

const outcome = ({ act, desks, wrote }: TraceEntry): string => {
  const { told, conflict, original, failed } = desks[act.clerk]
  if (act.is === 'load') return `versie ${original}`
  if (act.is === 'raise') return 'de gebruiker hoort het, en houdt wat getypt was'
  if (told === 'refused') return `geweigerd: ${failed.map(({ rule }) => rule).join(', ')}`
  if (told === 'conflict' && conflict !== null)
    return `conflict: verwacht ${conflict.expected}, werkelijk ${conflict.actual}`
  if (told === 'saved')
    return wrote.length === 0
      ? 'hoort “opgeslagen”, maar er is niets opgeslagen'
      : `opgeslagen als ${wrote.join(', ')}`
  return 'er is nog niets opgeslagen'
}

const clerks = { anna: 'Anna', bram: 'Bram' }

const comma = (value: number): string => value.toFixed(1).replace('.', ',')

/** All that stands on the screen of the lab, in Dutch. */
export const screenTextsNl: typeof screenTexts = {
  title: 'Optimistic concurrency',
  chapter: 'Event sourcing',
  clerks,
  guards: {
    check: 'Versies worden vergeleken',
    ignored: 'Vergeleken, maar niemand kijkt',
    none: 'Niets wordt vergeleken',
    lock: 'Een lock tijdens het werk',
  },
  challenges: {
    'lose-update': {
      title: 'Raak een wijziging kwijt',
      text: 'Beide medewerkers horen dat ze hebben opgeslagen. Maar één heeft dat gedaan.',
      goals: ['Beiden hoorden “opgeslagen”', 'Van één keer opslaan staat niets in de store'],
      hints: [
        'Eén van de manieren vergelijkt, maar niemand kijkt naar het antwoord.',
        'Beiden laden, beiden beslissen, beiden slaan op.',
      ],
    },
    overbook: {
      title: 'Overboek de dag ondanks de controle',
      text: 'Vier klussen op één uur, drie bruggen, en versies worden vergeleken.',
      goals: ['Versies worden vergeleken', 'Er staan vier klussen, en de invariant is gebroken'],
      hints: ['De controle vergelijkt versies. Ze controleert geen regels.', 'Na het conflict: optie 1.'],
    },
    'serve-both': {
      title: 'Een conflict dat niemand merkt',
      text: 'Beide klussen zijn gepland, in orde, hoewel één keer opslaan op een conflict stuitte.',
      goals: [
        'Versies worden vergeleken',
        'Eén keer opslaan stuitte op een conflict',
        'Beiden hoorden “opgeslagen”',
        'Er staan vier klussen, en de invariant klopt',
      ],
      hints: ['Ze moeten verschillende uren willen.', 'Na het conflict: optie 2.'],
    },
  },
  trace: (entry) => `${clerks[entry.act.clerk]} ${did[entry.act.is]}: ${outcome(entry)}`,
  stage: {
    guard: 'Opslaan',
    newDay: 'Open een andere dag',
    firstDay: 'Open een dag',
    secondTab: 'Open Bram in een tweede tabblad',
    begin: 'Er heeft nog niemand iets gedaan',
    noDay: 'Er is geen dag open',
    noDayText: 'Open er een: zijn planning wordt gemaakt, met twee klussen om negen uur en drie bruggen.',
    day: (day) => `Planning van ${day}`,
    past: 'Zo was het. Ga naar het einde om iets te doen.',
    waiting: 'wacht op de lock',
  },
  desk: {
    label: (name) => `${name} aan de balie`,
    original: 'Oorspronkelijke versie',
    current: 'Huidige versie',
    uncommitted: 'Niet opgeslagen',
    nothing: 'niets geladen',
    slot: 'Klus',
    same: 'om negen uur, de laatste brug',
    free: 'om één uur, er zijn bruggen vrij',
    load: 'Laad',
    decide: 'Beslis',
    save: 'Sla op',
    reload: 'Laad opnieuw',
    redo: '1. Sla opnieuw op',
    restart: '2. Begin de afhandeling opnieuw',
    raise: '3. Zeg het de gebruiker',
    conflict: (expected, actual) =>
      `Conflict: verwachte versie ${expected}, werkelijke versie ${actual}. Er is niets opgeslagen.`,
    raised: (expected, actual) =>
      `Iemand anders wijzigde deze dag: versie ${expected} was geladen, versie ${actual} is opgeslagen. Wat je typte staat er nog. Laad opnieuw, en beslis nog eens.`,
    saved: 'Opgeslagen.',
    refused: 'Geweigerd:',
    restarts: (count) => (count === 1 ? '1 herstart' : `${count} herstarts`),
  },
  tables: {
    aggregates: 'Tabel aggregates',
    events: 'Tabel events',
    shuffle: 'Schud de rijen',
    byId: 'Replay op Id',
    byOrder: 'Replay op Order',
    replayed: (jobs, version) => `Afgespeeld: ${jobs} klussen, versie ${version}`,
    none: 'nog geen rijen',
  },
  evidence: {
    label: 'Bewijs',
    state: 'Planning',
    log: 'Event log',
    contention: 'Drukte',
    invariant: 'Hoogstens drie klussen tegelijk',
    holds: 'klopt',
    broken: 'gebroken',
    jobs: 'Klussen die er staan',
    version: 'Opgeslagen versie',
    lost: 'Wijzigingen stil verloren',
    price: 'Wat het hier kostte',
    now: 'Nu',
    conflicts: 'Conflicten',
    waited: 'Gewacht op de lock',
    lostTitle: 'Hoorde “opgeslagen”, en staat nergens',
    lostEvent: (type, car, time) => `${type}: ${car} om ${time}`,
    restarts: 'Afhandelingen opnieuw begonnen',
    longest: 'Langste stap, gemeten',
    ms: (value) => `${comma(value)} ms`,
    empty: 'Er is nog niets gedaan.',
  },
  contention: {
    lead: 'Hier en nu gemeten, op een eigen store die daarna verwijderd wordt. Elke schrijver voegt zijn events één voor één toe, elk onder de versie die hij net las; 64 events in totaal; medianen van drie runs.',
    start: 'Meet',
    cancel: 'Stop',
    progress: (done, all) => `${done} van ${all} metingen`,
    writers: 'Schrijvers',
    way: 'Hoe',
    unit: 'Opgeslagen per seconde',
    price: 'Prijs',
    prices: ({ way, retries, waits, waitMs, lost }: ContentionResult): string => {
      switch (way) {
        case 'hot':
        case 'cold':
          return `${retries} herhaald`
        case 'ignored':
          return `${lost} van 64 verloren`
        case 'lock':
          return `${waits} wachtten, elk ${comma(waitMs)} ms`
      }
    },
    ways: {
      hot: 'één aggregate, herhaald',
      ignored: 'één aggregate, niemand kijkt',
      lock: 'één aggregate, met een lock',
      cold: 'elk een aggregate',
    },
    table: 'Events opgeslagen per seconde, en de prijs, per aantal schrijvers',
    plot: 'Events opgeslagen per seconde tegen schrijvers, voor de vier manieren; de tabel heeft de waarden',
    failed: (why) => `Meten lukte niet: ${why}. Probeer opnieuw.`,
  },
}
