import type { picture, stages } from './picture.ts'

export const stagesNl: typeof stages = {
  'one-model': {
    name: 'Eén dienst, één model',
    short: 'Eén model',
    says: 'Schermen en andere domeinen vragen aan één dienst. Eén gemengd model bedient elk lezen en elk schrijven, op één database.',
    gains:
      'Eenvoudig: één plek om te kijken, één ding om uit te rollen, en wat geschreven is lees je meteen.',
    costs: [
      'Lezen en schrijven wachten in dezelfde rij.',
      'Eén model moet tegelijk bij de regels en bij de schermen passen.',
    ],
  },
  cqs: {
    name: 'CQS: methoden gescheiden',
    short: 'CQS',
    says: 'Command-query separation: een methode wijzigt iets of beantwoordt een vraag, nooit beide. Model en database blijven zoals ze waren.',
    gains: 'Een vraag kun je zonder gevaar twee keer stellen. Het kost niets om te draaien.',
    costs: ['Discipline: een methode die iets wijzigt geeft geen gegevens terug.'],
  },
  'two-models': {
    name: 'Twee modellen, één database',
    short: 'Twee modellen',
    says: 'Het commandmodel heeft de regels. Het querymodel is dun: het leest wat een scherm nodig heeft en kent geen regel. Beide gebruiken één database.',
    gains: 'Elk model heeft de vorm van zijn werk, en elke dienst zijn eigen aantal instanties.',
    costs: [
      'Twee modellen om gelijk te houden met één stel tabellen.',
      'Twee kleine pools van instanties wachten langer dan één grote pool.',
    ],
  },
  'two-stores': {
    name: 'Twee stores, bijgehouden met events',
    short: 'Twee stores',
    says: 'Elke kant heeft zijn store. Wat geschreven is wordt als event gepubliceerd; een projector brengt het naar de read stores, één rij per regel op het scherm.',
    gains: 'Lezen schaalt door read stores toe te voegen, en geen lezer wacht op een schrijver.',
    costs: [
      'Schermen tonen het verleden: de leeskant loopt achter zolang een event onderweg is.',
      'Een command antwoordt met “aangenomen”, dus de id moet vóór het antwoord gemaakt zijn, door de afzender.',
      'Opslaan en publiceren zijn twee stappen: zonder outbox verliest een crash ertussen het event.',
      'Een broker en een projector om te draaien, en ’s nachts te repareren.',
    ],
  },
  'event-sourcing': {
    name: 'Met event sourcing',
    short: 'Event sourcing',
    says: 'De write store houdt de events zelf. Toestand wordt eruit opgebouwd, en elke read store ook, op elk moment, zo vaak als je wilt.',
    gains:
      'Geschiedenis, en nieuwe schermen die het verleden kennen: gooi een read store weg en bouw haar vanaf event 1.',
    costs: [
      'Alles wat twee stores kosten.',
      'Een aggregate laden betekent afspelen.',
      'Events blijven voor altijd, in de vorm van de dag waarop ze geschreven zijn.',
      'Weinig mensen hebben er al een gebouwd.',
    ],
  },
  'other-domains': {
    name: 'Andere domeinen abonneren zich',
    short: 'Andere domeinen',
    says: 'Notifications en Invoicing vragen niet meer: ze abonneren zich op de events en antwoorden uit een eigen kopie.',
    gains: 'Ze werken door terwijl dit domein uit is, en hun vragen zijn uit zijn rijen verdwenen.',
    costs: [
      'Alles wat event sourcing kost.',
      'Events zijn nu een contract met teams die je niet leidt.',
      'Elke kopie loopt een tijd achter, en elk op haar eigen manier.',
    ],
  },
}

export const pictureNl: typeof picture = {
  title: (number, name) => `Vorm ${number} van 6: ${name}`,
  nodes: {
    ui: 'Schermen',
    partners: 'Andere domeinen',
    service: 'Gemengd model',
    change: 'Methoden die wijzigen',
    answer: 'Methoden die antwoorden',
    command: 'Commandmodel',
    query: 'Querymodel',
    database: 'Database',
    broker: 'Events',
    projector: 'Projector',
    readStore: 'Read stores',
    notifications: 'Notifications',
    invoicing: 'Invoicing',
  },
  databases: { shared: 'Eén database', write: 'Write store', events: 'Event store' },
  service: 'Eén dienst',
  ownCopy: 'eigen kopie',
  busy: (percent) => `${percent} % bezig`,
  inNode: (name, busy, servers, waiting) =>
    `${name}: ${busy} van ${servers} aan het werk, ${waiting} wachtend.`,
  waiting: (count) => `${count} wachten`,
}
