import type { lessonTexts } from './lessons.ts'

/** Texts of the lesson and its experiments, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  lesson: {
    parts: 'Delen van de les',
    partName: (number, title) => `${number}. ${title}`,
    lessons: {
      path: {
        title: 'Het pad van één command',
        text: 'Een command vraagt; een event vertelt wat er gebeurde. Daartussen liggen twee fasen: eerst worden alle regels gecontroleerd, dan wordt het event gemaakt, opgeslagen en gepubliceerd. Read models komen erachteraan.',
        task: 'Stuur RegisterCustomer en zie het langs tien stations gaan, vertraagd, uit de tijden die gemeten zijn.',
      },
      rejection: {
        title: 'Een command kan mislukken',
        text: 'Een geweigerd command is normaal. Het laat geen event achter, en de aggregate houdt zijn versie. De garage heeft drie werkplekken: een vierde klus op hetzelfde uur wordt geweigerd.',
        task: 'Plan drie klussen tegelijk, en dan een vierde.',
      },
      veto: {
        title: 'Een event laat zich niet tegenhouden',
        text: 'Wat gebeurd is, is gebeurd. Een context die een event niet bevalt kan het niet terugnemen; hij kan alleen vragen om iets dat het goedmaakt.',
        task: 'Laat Invoicing proberen de laatst geplande klus tegen te houden.',
      },
      subscribers: {
        title: 'Andere domeinen luisteren mee',
        text: 'Het event dat het read model bijwerkt gaat ook de context uit. Notifications en Invoicing volgen dezelfde log, elk in eigen tempo.',
        task: 'Stuur een command en vergelijk de event-id’s die elk van hen kreeg.',
      },
      asynchrony: {
        title: 'Is asynchroon nodig?',
        text: 'Event sourcing heeft het niet nodig. Een read model kan bijgewerkt worden voordat het command antwoordt, of daarna. De log is dezelfde; het verschil is wie er wacht.',
        task: 'Draai dezelfde commands op beide manieren en vergelijk.',
      },
      'append-only': {
        title: 'Toevoegen tegenover locken, gemeten',
        text: 'Toevoegen heeft geen lock nodig: de verwachte versie wordt vergeleken terwijl de events worden opgeslagen. Schrijvers van één stream botsen nog steeds, en één van hen moet opnieuw beslissen.',
        task: 'Laat meerdere schrijvers tegelijk werken: op eigen streams, op één stream, en achter een lock.',
      },
      'aggregates-table': {
        title: 'Tabel één: aggregates',
        text: 'Eén rij per aggregate, met zijn versie. Die bewaakt de stream: events worden alleen opgeslagen als de versie nog die is die geladen was.',
        task: 'Stuur een command en zie één rij veranderen. Haar versie is het aantal van haar events.',
      },
      'events-table': {
        title: 'Tabel twee: events',
        text: 'Eén rij per event: Id, AggregateID, Order, EventType, en de gegevens als JSON. Order stuurt replay; het type zegt hoe je de gegevens leest.',
        task: 'Schud de rijen, speel ze af op Order, en vergelijk.',
      },
    },
    running: 'Er wordt gemeten ...',
    yes: 'ja',
    no: 'nee',
    rejection: {
      setUp: 'Plan drie klussen, en dan een vierde',
      refusedBy: 'Geweigerd door de regel',
      version: 'Versie van de planning',
      eventsInStore: 'Events in de store',
      beforeAfter: (before, after) => `${before} ervoor, ${after} erna`,
    },
    veto: {
      planOne: 'Plan eerst een klus',
      planned: (job, id) => `MaintenanceJobPlanned voor ${job} is event ${id}.`,
      veto: 'Laat Invoicing het tegenhouden',
      refused: 'Onmogelijk',
      reason: 'Invoicing: de klant betaalt niet',
      compensate: 'Compenseer: stuur CancelMaintenanceJob',
      compensated: 'Gecompenseerd',
      both: (planned, type, id) => `Event ${planned} is er nog, en ${type} kwam erna als event ${id}.`,
    },
    subscribers: {
      nothingSent: 'Er is nog geen event gepubliceerd. Stuur een command.',
      caption: 'Wie het event kreeg',
      who: 'Abonnee',
      got: 'Kreeg event',
      after: 'Na',
      same: (readers) => `Hetzelfde event-id voor alle ${readers}:`,
    },
    asynchrony: {
      run: (commands) => `Draai ${commands} commands op beide manieren`,
      caption: 'In de pas en erachter, vergeleken',
      inStep: 'In de pas',
      behind: 'Erachter',
      latency: 'Een command duurde (mediaan)',
      lag: 'Events achter bij het antwoord (meeste)',
      seenAfter: (delay) => `Gezien na het antwoord (mediaan; ${delay} ms ingesteld voor erachter)`,
      logHash: 'Hash van de log',
      sameLog: 'Op beide manieren dezelfde log:',
      hashNote:
        'SHA-256 over aggregate, order, type en gegevens van elk event. Id’s en tijden van vastleggen tellen niet mee: die verschillen van run tot run.',
    },
    appendOnly: {
      writers: 'Schrijvers',
      measure: 'Meet',
      caption: 'Drie manieren om te schrijven, gemeten',
      way: 'Manier',
      ways: {
        streams: 'Toevoegen, elk een stream',
        stream: 'Toevoegen, één stream',
        lock: 'Lock, één stream',
      },
      took: 'Tijd',
      waits: 'Gewacht',
      conflicts: 'Conflicten',
      note: (writers, events, runs) =>
        `${writers} schrijvers, elk ${events} events; medianen van ${runs} runs in deze browser, in een eigen store met losse duurzaamheid. Wachten en conflicten zijn geteld.`,
    },
  },
}
