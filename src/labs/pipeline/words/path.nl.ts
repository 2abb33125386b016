import type { pathTexts } from './path.ts'

const count = (value: number): string => value.toLocaleString('nl')

/** Texts of the stage and the evidence, in Dutch. */
export const pathTextsNl: typeof pathTexts = {
  title: 'Commands, events, projecties',
  chapter: 'CQRS',
  pictureTitle:
    'De weg van een command: van de balie door controle en uitvoering de store in, en verder naar het read model',
  nothingYet: 'Er is nog niets gestuurd. Kies links een command en stuur het.',
  measured: 'gemeten',
  shown: { held: 'vastgehouden zodat je het ziet', folded: 'een wachttijd, ingeklapt' },
  sinceStart: (time) => `${time} sinds de knop`,
  where: {
    true: (station, time) => `${station}: ${time} gemeten`,
    held: (station, time) => `${station}: ${time} gemeten, vastgehouden zodat je het ziet`,
    folded: (station, time) => `${station}: wachtte ${time}, ingeklapt`,
  },
  firstStep: 'Stuur links een command. Het wordt onderweg gemeten, en hier vertraagd afgespeeld.',
  waitsForProjector:
    'Het event is opgeslagen. Het read model heeft het nog niet: het staat stil, is traag of is uitgevallen.',
  lens: {
    actor: 'Gestuurd door',
    aggregate: 'Aggregate',
    version: 'Versie',
    events: 'Events geladen',
    expected: 'Verwachte versie',
    unchanged: (version, events) => `versie ${version} en ${events} events, zoals ervoor`,
    added: (before, after) => `${before} → ${after}`,
    nothingAppended: 'Er wordt niets toegevoegd:',
    eventId: 'Event-id',
    position: 'Id',
    order: 'Order',
    got: 'kreeg hetzelfde event-id',
    asked: 'Gevraagd om',
  },
  ruleHolds: 'klopt',
  ruleFails: 'klopt niet',
  query: 'query',
  version: (version) => `v${version}`,
  nodes: {
    ui: 'Balie',
    command: 'Command',
    handler: 'Command handler',
    load: 'Laad aggregate',
    check: 'Check regels',
    event: 'Event',
    store: 'Event store',
    publish: 'Publish',
    projector: 'Projector',
    view: 'Read model',
    notifications: 'Notifications',
    invoicing: 'Invoicing',
  },
  readModels: { customers: 'Klanten', vehicles: 'Voertuigen', dayPlanning: 'Dagplanning' },
  trace: {
    pressed: (actor) => `De ${actor} drukte op de knop.`,
    command: (command) => `Het formulier werd het command ${command}.`,
    handler: (context) => `${context} nam het command aan.`,
    loaded: (events, version) =>
      events === 0
        ? 'De aggregate heeft nog geen events: versie 0.'
        : `De aggregate is opnieuw opgebouwd uit ${events} events: versie ${version}.`,
    checksHold: (rules) => `Controlefase: alle ${rules} regels kloppen.`,
    checkFails: (rule, reason) => `Geweigerd door ${rule}: ${reason}`,
    executed: (events) => `Uitvoeringsfase: ${events}.`,
    appended: (positions, version, groupSize) =>
      `Opgeslagen op positie ${positions}; de aggregate is op versie ${version}` +
      (groupSize > 1 ? `; ${groupSize} appends deelden de transactie.` : '.'),
    published: (id) => `Abonnees van de log kregen event ${id}.`,
    projected: (readModel, checkpoint) => `${readModel} verwerkte het: checkpoint ${checkpoint}.`,
    shown: (readModel) => `${readModel} staat op het scherm zoals het nu is.`,
  },
  controls: {
    heading: 'Read models',
    behind: (lag) => (lag === 0 ? 'achterstand 0' : `achterstand ${count(lag)}`),
    checkpoint: (checkpoint, head) => `${count(checkpoint)} van ${count(head)}`,
    checkpointIs: 'Checkpoint',
    delay: 'Vertraging',
    seconds: (seconds) => `${String(seconds).replace('.', ',')} s`,
    pause: 'Stop met lezen',
    resume: 'Lees verder',
    crash: 'Laat uitvallen',
    restart: 'Start weer',
    rebuild: 'Bouw opnieuw',
    drop: 'Gooi weg',
    rebuilt: (events, ms) => `Herbouwd: ${count(events)} events gevouwen in ${ms},`,
    eventsPerSecond: (speed) => `${count(speed)} events/s`,
    rebuilding: (checkpoint, head, speed) =>
      `Wordt naast het oude herbouwd: ${count(checkpoint)} van ${count(head)}, ${count(speed)} events/s`,
    tape: (checkpoint, head) => `Het einde van de log: ${head} events; de lezer heeft er ${checkpoint} van.`,
    further: (hidden) => `nog ${count(hidden)} …`,
    cell: (id, read) => `Event ${id}: ${read ? 'verwerkt' : 'nog niet verwerkt'}`,
    noEvents: 'De log is leeg.',
    statuses: {
      starting: 'start',
      'catching up': 'haalt in',
      live: 'live',
      paused: 'gepauzeerd',
      crashed: 'uitgevallen',
      closed: 'gesloten',
    },
  },
  desk: {
    title: 'Wat de balie ziet',
    query: (readModel, subject) => `${readModel}("${subject}")`,
    unknown: 'niet aanwezig',
    old: 'oud antwoord',
    current: 'nu',
  },
}
