import { domains, gainsOf, type DomainId, type Gain } from '../model/domains.ts'
import { answerCost, operations, type OperationId } from '../model/operations.ts'
import type { choices } from './choices.ts'

const euros = new Intl.NumberFormat('nl', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
})

const gains: Readonly<Record<Gain, string>> = {
  rules: 'regels waaraan een wijziging moet voldoen',
  views: 'verschillende beelden van dezelfde feiten',
  load: 'veel meer lezen dan schrijven',
}

/** Wat je kunt kiezen, en waarom. */
export const choicesNl: typeof choices = {
  forms: {
    notification: 'Event notification',
    'state-transfer': 'Event-carried state transfer',
    'event-sourcing': 'Event sourcing',
    cqrs: 'CQRS',
  },
  forces: {
    decouple: 'Anderen moeten horen dat er iets gebeurd is, en de afzender hoeft hen niet te kennen',
    ownerDown: 'Anderen moeten doorwerken terwijl de eigenaar van de gegevens eruit ligt',
    ownerLoad: 'Vragen van anderen zijn het grootste deel van de last op de eigenaar',
    audit: 'Wie wat wanneer en waarom wijzigde moet na jaren nog te beantwoorden zijn',
    whatIf: 'Fouten worden nagespeurd, en “wat als” wordt gevraagd, over wat echt gebeurd is',
    manyShapes: 'Dezelfde feiten zijn nodig in drie beelden of meer',
    loadDiffers: 'Er wordt honderd keer meer gelezen dan geschreven',
    wholeFlow: 'Iemand moet de hele stroom op één plek kunnen lezen',
    privacy: 'Persoonsgegevens worden zo min mogelijk verspreid, en op verzoek gewist',
    newTeam: 'Het team deed dit nog nooit, en de datum staat vast',
    simple: 'Het meeste is records invoeren en bekijken',
    seeAtOnce: 'Wie iets wijzigt moet dat meteen in elke lijst zien',
  },
  verdicts: { yes: 'ja', weigh: 'af te wegen', no: 'niets vraagt erom' },
  operations: {
    lastStation: {
      name: 'De laatste vrije werkplek nemen',
      clash: 'twee klanten voor één werkplek: een leenauto en excuses',
      refusal: 'de klant gaat naar een andere garage',
    },
    payDeposit: {
      name: 'Een aanbetaling doen',
      clash: 'twee keer betaald: een terugbetaling, en iemand aan de telefoon',
      refusal: 'de klant probeert het later nog eens',
    },
    lowerLift: {
      name: 'De brug laten zakken',
      clash: 'er ligt iemand onder de auto',
      refusal: 'de monteur wacht',
    },
    seePlanning: {
      name: 'De planning bekijken',
      clash: 'een blik op een lijst van een minuut geleden',
      refusal: 'niemand in de garage weet wat te doen',
    },
    moveHouse: {
      name: 'Een adres wijzigen',
      clash: 'één brief naar het oude adres',
      refusal: 'de klant moet nog eens bellen',
    },
    bookPart: {
      name: 'Een onderdeel reserveren',
      clash: 'een klus zonder onderdeel: een koerier',
      refusal: 'het wordt na de storing gereserveerd',
    },
  },
  stances: { cp: 'weigeren (CP)', ap: 'antwoorden (AP)' },
  operationReason: (id: OperationId, chance) =>
    `Een botsing kost ${euros.format(operations[id].clash)} met een kans van ${Math.round(chance * 100)} %, gemiddeld dus ${euros.format(answerCost(id, chance))}; een weigering kost ${euros.format(operations[id].refusal)}`,
  domains: {
    addressBook: 'Adresboek van klanten',
    workshop: 'Werkplaatsplanning',
    priceList: 'Prijslijst',
    partsSearch: 'Onderdelen zoeken in de winkel',
    invoices: 'Facturen',
  },
  domainReason: (id: DomainId) => {
    const found = gainsOf(id).map((gain) => gains[gain])
    return found.length === 0
      ? 'Niets erin vraagt om twee kanten: volgens Fowler voegt CQRS voor de meeste systemen riskante complexiteit toe, en de gids van Microsoft houdt het voor bounded contexts waar het loont'
      : `Het heeft ${found.join(', ')}; ${domains[id].views} beelden, ${domains[id].rules} regels, ${domains[id].readsPerWrite} keer lezen per keer schrijven`
  },
  parts: {
    screen: 'schermen',
    service: 'service',
    model: 'model',
    table: 'tabellen met de waarheid',
    commands: 'commands en hun controles',
    commandModel: 'model van de kant die wijzigt',
    bus: 'weg van de ene kant naar de andere',
    projection: 'projecties',
    readStore: 'store om uit te lezen',
    queries: 'queries',
    lag: 'antwoord op “waar is mijn wijziging?”',
    rebuild: 'herbouwen van read models',
  },
  styles: { crud: 'CRUD', cqrs: 'CQRS' },
  needs: {
    persistence: 'Events bewaren, op volgorde, elk onder een verwachte versie',
    subscriptions: 'Anderen inlichten, die na een herstart verdergaan waar ze waren',
    projections: 'Read models bijhouden, en opnieuw bouwen terwijl mensen werken',
    aggregations: 'Sommen over tijdvensters, ook van events die laat komen',
    patterns: 'Patronen vinden over meer events (complex event processing)',
    operations: 'Een console, back-ups en meters voor wie dienst heeft',
  },
  needsShort: {
    persistence: 'Events',
    subscriptions: 'Inlichten',
    projections: 'Read models',
    aggregations: 'Sommen',
    patterns: 'Patronen',
    operations: 'Dienst',
  },
  tasks: {
    schema: 'twee tabellen en hun index',
    expected: 'de controle van de verwachte versie',
    checkpoints: 'checkpoints die een crash overleven',
    gaps: 'gaten: posities die gereserveerd zijn en er nog niet staan',
    order: 'volgorde, ook met meer lezers',
    rebuild: 'ernaast herbouwen, vergelijken, omschakelen',
    duplicates: 'events die twee keer bezorgd worden',
    lagMeter: 'een meter van de achterstand, en een alarm',
    windows: 'tijdvensters, en wanneer ze sluiten',
    lateEvents: 'events die na hun venster komen',
    timers: 'timers die een herstart overleven',
    partialMatches: 'half gevonden patronen, bewaard en vergeten',
    console: 'een console om streams te bekijken',
    backup: 'back-ups, en restores die geprobeerd zijn',
  },
  recommendations: {
    none: 'Er is geen behoefte aangevinkt, dus valt er nog niets aan te raden.',
    custom: 'Zelf bouwen is prima: een store die alleen events bewaart is klein.',
    product: 'Kijk naar een product: wat je zou bouwen is duurder dan het lijkt.',
  },
  gives: { yes: 'ja', partly: 'deels', no: 'nee' },
}
