import type { Term, TermId } from './terms.ts'

/** The terms of the field, in Dutch. */
export const termsNl: Readonly<Record<TermId, Term>> = {
  event: {
    name: 'event',
    also: ['events'],
    meaning: 'Een feit: iets wat gebeurd is. Het heet naar de verleden tijd en verandert nooit.',
  },
  command: {
    name: 'command',
    also: ['commands'],
    meaning: 'Een verzoek om iets te doen, genoemd als opdracht. Het kan geweigerd worden; een event niet.',
  },
  aggregate: {
    name: 'aggregate',
    also: ['aggregates'],
    meaning: 'Dingen die samen veranderen en samen hun regels bewaken; één stream van events, één versie.',
  },
  stream: { name: 'stream', also: ['streams'], meaning: 'De events van één aggregate, op volgorde.' },
  projection: {
    name: 'projectie',
    also: ['projecties'],
    meaning: 'Een functie die events vouwt tot iets om te lezen. Je kunt haar weggooien en opnieuw opbouwen.',
  },
  readModel: {
    name: 'read model',
    also: ['read models'],
    meaning: 'Wat een projectie bijhoudt: gegevens in de vorm van één vraag, altijd iets achter op de log.',
  },
  replay: {
    name: 'replay',
    also: ['replays', 'afspelen', 'afgespeeld'],
    meaning: 'De opgeslagen events nog eens vouwen, om een toestand terug te krijgen. Zonder neveneffecten.',
  },
  snapshot: {
    name: 'snapshot',
    also: ['snapshots'],
    meaning:
      'Een bewaarde toestand van een aggregate op een versie, zodat laden alleen de events erna nodig heeft.',
  },
  optimistic: {
    name: 'optimistic concurrency',
    also: [],
    meaning:
      'Niemand lockt. Opslaan noemt de versie die geladen was, en wordt geweigerd als een ander eerder was.',
  },
  idempotent: {
    name: 'idempotent',
    also: ['idempotentie', 'idempotency key'],
    meaning: 'Het twee keer doen heeft hetzelfde effect als één keer.',
  },
  eventual: {
    name: 'eventual consistency',
    also: ['eventually consistent'],
    meaning:
      'Als er een tijd niets nieuws geschreven wordt, worden alle kopieën gelijk. Hoe snel, zegt het niet.',
  },
  linearizable: {
    name: 'linearizable',
    also: ['linearizability'],
    meaning:
      'Alsof er één kopie was: elke operatie gebeurt op één moment tussen haar aanroep en haar antwoord.',
  },
  partition: {
    name: 'partitie',
    also: ['partities', 'partition'],
    meaning:
      'Berichten tussen twee groepen nodes gaan verloren, terwijl de nodes binnen een groep elkaar nog bereiken.',
  },
  quorum: {
    name: 'quorum',
    also: ['quorums', 'meerderheid'],
    meaning: 'Zoveel replica’s dat twee zulke groepen er altijd één delen; meestal meer dan de helft.',
  },
  siblings: {
    name: 'siblings',
    also: [],
    meaning:
      'Waarden die zonder weet van elkaar geschreven zijn, naast elkaar bewaard tot iemand ze samenvoegt.',
  },
  lww: {
    name: 'last writer wins',
    also: [],
    meaning:
      'Een regel om samen te voegen: van twee waarden blijft die met de hogere tijd. De andere gaat stil verloren.',
  },
  boundedContext: {
    name: 'bounded context',
    also: ['bounded contexts'],
    meaning: 'Een deel van een bedrijf met een eigen taal, een eigen model en eigen gegevens.',
  },
  cqrs: {
    name: 'CQRS',
    also: [],
    meaning: 'Command query responsibility segregation: één model om te wijzigen, andere om te lezen.',
  },
  crud: {
    name: 'CRUD',
    also: [],
    meaning: 'Create, read, update, delete: schermen en diensten in de vorm van tabellen.',
  },
  eventSourcing: {
    name: 'event sourcing',
    also: [],
    meaning: 'De events zijn wat er opgeslagen wordt; de toestand wordt eruit berekend.',
  },
  compensation: {
    name: 'compensatie',
    also: ['compensaties', 'compenseren', 'compenseert', 'gecompenseerd'],
    meaning: 'Een nieuw feit dat een eerder feit goedmaakt, waar ongedaan maken niet kan.',
  },
  circuitBreaker: {
    name: 'circuit breaker',
    also: ['breaker'],
    meaning:
      'Roept een leverancier die vaak faalt niet meer aan, antwoordt in plaats daarvan meteen, en probeert het na een tijd weer.',
  },
  bulkhead: {
    name: 'bulkhead',
    also: ['bulkheads'],
    meaning:
      'Gescheiden pools van threads of verbindingen, zodat één volgelopen deel de andere niet laat zinken.',
  },
  backOff: { name: 'back-off', also: [], meaning: 'Vóór elke volgende poging langer wachten.' },
  jitter: {
    name: 'jitter',
    also: [],
    meaning: 'Toeval in de wachttijd, zodat veel clients het niet op hetzelfde moment opnieuw proberen.',
  },
  retry: {
    name: 'retry',
    also: ['retries'],
    meaning:
      'Nog een poging tot dezelfde aanroep. Het geeft extra belasting, en herhaalt effecten tenzij de aanroep idempotent is.',
  },
  timeout: {
    name: 'time-out',
    also: ['time-outs'],
    meaning:
      'Het einde van het wachten. Het laat het antwoord los, niet het werk: de andere kant kan het nog steeds doen.',
  },
  staleRead: {
    name: 'stale read',
    also: ['stale', 'verouderd'],
    meaning: 'Een antwoord dat ooit klopte: vóór de vraag was er al een nieuwere waarde geschreven.',
  },
  outbox: {
    name: 'outbox',
    also: [],
    meaning:
      'Berichten worden in dezelfde transactie opgeslagen als de wijziging en daarna verstuurd, zodat er geen verloren gaat.',
  },
  saga: {
    name: 'saga',
    also: ['saga’s'],
    meaning: 'Een bedrijfsproces over meerdere delen, elke stap een eigen transactie, met compensaties.',
  },
  invariant: {
    name: 'invariant',
    also: ['invarianten'],
    meaning: 'Een regel die vóór en na elke wijziging moet gelden.',
  },
  durability: {
    name: 'durability',
    also: ['durable'],
    meaning: 'Wat bevestigd was is er na een crash nog.',
  },
  recoveryPoint: {
    name: 'RPO',
    also: ['herstelpunt'],
    meaning:
      'Recovery point objective: hoeveel werk, in tijd gemeten, er bij een restore hoogstens verloren mag gaan.',
  },
  recoveryTime: {
    name: 'RTO',
    also: ['hersteltijd'],
    meaning: 'Recovery time objective: hoe lang het hoogstens mag duren tot wat hersteld is weer werkt.',
  },
}
