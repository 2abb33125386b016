import { slideTextsNl } from './slideWords.nl.ts'
import type { courseTexts } from './words.ts'

/** Words of the course, in Dutch. */
export const courseTextsNl: typeof courseTexts = {
  chapters: {
    A: 'Event-driven architecture',
    B: 'Autonomie boven autoriteit',
    C: 'Eventual consistency',
    D: 'CQRS',
    E: 'Event sourcing',
    F: 'Ontwerpen op falen',
  },
  labs: {
    idempotency: {
      title: 'Twee keer, één keer of nooit',
      short: 'Idempotentie',
      teaches:
        'Verlies een verzoek, verlies een antwoord, bezorg drie keer: wat doet een sleutel, en hoe lang? Daarna replica’s, en wat er maar één keer is.',
    },
    'four-forms': {
      title: 'Eén feit, vier vormen',
      short: 'Vier vormen',
      teaches:
        'Een klant verhuist in vier banen tegelijk: notification, state transfer, event sourcing, CQRS. Tel vragen, kopieën en achterstand; zet de eigenaar uit.',
    },
    autonomy: {
      title: 'Vraag de eigenaar, of houd een kopie bij',
      short: 'Autonomie',
      teaches:
        'Vijf contexten moeten klanten kennen. Laat ze vragen of kopiëren, stop de eigenaar, verlies event 17: wie werkt nog, en wie mailt naar een oud adres?',
    },
    cap: {
      title: 'CAP: consistent of beschikbaar',
      short: 'CAP',
      teaches:
        'Knip een cluster in tweeën: de ene stand weigert, de andere antwoordt verouderd. Een rechter zegt wat geen volgorde van events verklaart.',
    },
    eventual: {
      title: 'Eventually: wanneer, en wie stoort het?',
      short: 'Eventually',
      teaches:
        'Hoe waarschijnlijk lees je na een halve seconde je eigen wijziging? Draai aan vertraging, quorums en anti-entropy; maak een scherm eerlijk; beprijs een botsing.',
    },
    saga: {
      title: 'Alles of niets: two-phase commit en saga’s',
      short: 'Saga’s',
      teaches:
        'Boek een klus, een onderdeel en een aanbetaling, bij stemming of stap voor stap. Laat wie dan ook uitvallen: wie wacht, wat scheurt, wat wordt terugbetaald?',
    },
    'command-handling': {
      title: 'Commands afhandelen',
      short: 'Commands',
      teaches:
        'Controleer elke regel en voer de operatie dan uit door een event af te spelen. Plan een dag door te slepen, maak het stuk, test het.',
    },
    'crud-vs-task': {
      title: 'CRUD tegenover taken',
      short: 'Taken',
      teaches:
        'Dezelfde klanten via een formulier met Opslaan en via taken met een doel; vraag daarna aan beide wat er gebeurde, en waarom.',
    },
    evolution: {
      title: 'Van SOA naar CQRS',
      short: 'Evolutie',
      teaches:
        'Eén plaatje dat groeit van één model naar gescheiden stores, onder dezelfde belasting, met wat elke stap kost.',
    },
    pipeline: {
      title: 'Commands, events, projecties',
      short: 'Pijplijn',
      teaches:
        'Stuur een command en volg het door controle, uitvoering, store en read models, zoals het echt gebeurde.',
    },
    replay: {
      title: 'Replay',
      short: 'Replay',
      teaches:
        'Speel het log af als een film, vraag wat dinsdag om twaalf uur bekend was, en laat één event weg.',
    },
    snapshots: {
      title: 'Snapshots',
      short: 'Snapshots',
      teaches:
        'Laad een lange rekening met en zonder snapshots, hier gemeten; laat er een verouderen, vind de verkeerde, knip de aggregate.',
    },
    concurrency: {
      title: 'Optimistic concurrency',
      short: 'Concurrency',
      teaches:
        'Twee baliemedewerkers, één planning, twee tabbladen: een echt conflict, drie uitwegen, en wat een lock kost.',
    },
    retro: {
      title: 'Wijzigingen achteraf',
      short: 'Achteraf',
      teaches:
        'Een betaling komt laat boven water: speel een kopie af in het geheugen, en voeg dan tot op de cent toe wat nog openstaat. Wat is opgeslagen verandert niet.',
    },
    'circuit-breaker': {
      title: 'Circuit breaker',
      short: 'Breaker',
      teaches:
        'Laat hem zelf openklappen, zie hem wachten, proberen en sluiten; dezelfde aanroepen in vijf bibliotheken, met en zonder.',
    },
    restore: {
      title: 'Herstellen naar een moment',
      short: 'Herstellen',
      teaches:
        'Een verkeerd script draait: herstel naar elk moment in een nieuwe database, schakel om, neem het goede werk mee; herstel dan snel.',
    },
    bulkhead: {
      title: 'Bulkheads: wat samen mag falen',
      short: 'Bulkhead',
      teaches:
        'Eén trage dienst trekt een pool van threads leeg en sleept gezonde pagina’s mee; schotten, korte time-outs en grenzen houden het binnen.',
    },
    retry: {
      title: 'Opnieuw proberen: retries, back-off en wat ze kosten',
      short: 'Retry',
      teaches:
        'Golven die jitter spreidt, een storm die het niet geneest, een klant die twee keer betaalt, en policies in elke volgorde.',
    },
    choosing: {
      title: 'Kiezen: krachten, keuzes, een verslag',
      short: 'Kiezen',
      teaches:
        'Welke vorm, CP of AP, CRUD of CQRS, bouwen of kopen? Vink aan wat geldt, tel wat het kost, en vertrek met een verslag dat zegt waarom.',
    },
    playground: {
      title: 'Speelveld: breng je eigen domein mee',
      short: 'Speelveld',
      teaches:
        'Schrijf decide, evolve en projecties voor een eigen domein; commands, een echte store en replay krijg je erbij.',
    },
  },
  slides: slideTextsNl,
}
