import type { lessonTexts } from './lesson.ts'

/** De les, in het Nederlands. */
export const lessonTextsNl: typeof lessonTexts = {
  'one-fact': {
    title: 'Eén feit, vier manieren om het te vertellen',
    say: 'Een klant verhuist, en drie contexten moeten het weten. Vier banen, één klok: er is iets gewijzigd; dit is gewijzigd; hier is de volgende regel van de log; hier is een model om te bevragen. “Event-driven” noemt vier keuzes, en ze zijn vrij te combineren.',
    notes:
      'Speel het langzaam af en laat ze de banen benoemen voor de bijschriften het doen. Fowler sorteerde het woord in zijn lezing van 2017 in deze vier.',
    predict: {
      ask: 'Drie contexten horen alleen dat er iets gewijzigd is. Hoeveel keer wordt er teruggebeld?',
      unit: 'keer',
      told: 'Drie keer: elk heeft het adres nodig, en alleen de eigenaar heeft het. In de andere banen geen enkele keer.',
    },
  },
  'call-back': {
    title: 'Verteld, en nagevraagd',
    say: 'Notification naast state transfer, drie verhuizingen. Op het kleine bericht volgen een vraag en een antwoord. Het grote brengt alles mee wat nodig is.',
    notes: 'Laat ze eerst de bytes schatten: kleine berichten voelen goedkoop.',
    predict: {
      ask: 'Welke baan verstuurt in totaal meer bytes?',
      options: { notification: 'Event notification', transfer: 'State transfer', same: 'Ongeveer evenveel' },
      told: 'Notification: het bericht is klein, maar er hoort een vraag bij en een heel antwoord, en de eigenaar werkt negen keer.',
    },
  },
  subscriber: {
    title: 'De pijl draait om',
    say: 'Halverwege begint een vierde context mee te luisteren. Klantbeheer hoort daar niets van: waarmee het geconfigureerd is blijft gelijk, en de volgende notificatie bereikt alle vier.',
    notes:
      'Het bewijs toont de configuratie van de eigenaar ervoor en erna: dezelfde tekst. Vraag wie het wel weet: de broker.',
  },
  nowhere: {
    title: 'Niemand schreef de stroom op',
    say: 'Wat volgt er op een adreswijziging? De code van de eigenaar zegt het niet, en die van geen ander. Alleen een spoor met één correlation id laat het zien: zet het uit, en de lijnen verdwijnen.',
    notes:
      'Zet het volgen uit: er valt geen lijn te trekken. Vraag wanneer iemand voor het laatst door een luisteraar verrast werd.',
    predict: {
      ask: 'Hoeveel stappen heeft het spoor van één verhuizing?',
      unit: 'stappen',
      told: 'Negen: drie horen het, drie vragen, drie krijgen antwoord. Niemand schreef die lijst; hij is waargenomen.',
    },
  },
  chain: {
    title: 'Een keten die in zijn staart bijt',
    say: 'Notificaties stuurt een brief en meldt dat. Klantbeheer noteert het bij de klant, dat is een wijziging, en vertelt het aan iedereen. Elk van de twee deed iets verstandigs.',
    notes:
      'Dit is de min van de dia: nergens staat het geheel. Wat had het gevonden? Een beeld van alle stromen, een grens aan het aantal stappen, een test met de broker.',
    predict: {
      ask: 'Hoe vaak hoort de werkplaats van deze ene verhuizing?',
      options: { once: 'Eén keer', twice: 'Twee keer', forever: 'Telkens weer' },
      told: 'Telkens weer, zolang niemand kijkt. Het spoor benoemt de kring.',
    },
  },
  'owner-down': {
    title: 'De eigenaar valt weg',
    say: 'Vlak na de verhuizing gaat Klantbeheer uit. De contexten hebben nog steeds adressen nodig. Wie gaat door?',
    notes:
      'In alle banen worden geen verhuizingen meer aangenomen: schrijven heeft de eigenaar nodig, lezen niet.',
    predict: {
      ask: 'In hoeveel van de vier banen krijgen de contexten nog adressen?',
      unit: 'banen',
      told: 'Drie: kopieën, kopieën uit een log gevouwen, en een eigen leeskant. Wie terugbelt krijgt niets.',
    },
  },
  reads: {
    title: 'Wie draagt de vragen?',
    say: 'Niemand verhuist. Vier contexten hebben elk 25 keer een adres nodig. Kopieën antwoorden thuis; zonder kopie is elke behoefte een aanroep.',
    notes:
      'Dit is “minder last voor de leverancier”. Vraag wat de eigenaar zonder kopieën kan doen: een cache, en dat is een kopie.',
    predict: {
      ask: 'Hoeveel vragen beantwoordt de eigenaar in de baan van notification?',
      unit: 'vragen',
      told: 'Honderd, tegen geen enkele met state transfer.',
    },
  },
  values: {
    title: 'Dezelfde gegevens, vele malen',
    say: 'Honderd klanten met zeven velden zijn 700 waarden bij de eigenaar. Elke context kopieert alleen zijn velden: 3, 3 en 5.',
    notes:
      'Kopieën zijn opslag, en plekken waar iets gewist moet worden. Minder nemen staat in het lab over autonomie.',
    predict: {
      ask: 'Hoeveel waarden worden gekopieerd met state transfer?',
      unit: 'waarden',
      told: '1.100: meer dan de eigenaar heeft. De leeskant van CQRS houdt er nog eens 700.',
    },
  },
  late: {
    title: 'Een venster dat je kunt zien',
    say: 'Een bericht duurt nu twee seconden. Zolang het onderweg is lopen drie rijen achter op de eigenaar; zodra het aankomt niet meer.',
    notes: 'Sleep aan de vertraging van berichten. “Hoe eventual?” heeft een eigen lab in hoofdstuk C.',
    predict: {
      ask: 'Hoeveel rijen lopen achter terwijl het bericht onderweg is?',
      unit: 'rijen',
      told: 'Drie: één in elke kopie, precies twee seconden lang.',
    },
  },
  history: {
    title: 'Vraag het verleden',
    say: 'Vier verhuizingen. Vraag beide banen naar een adres op een moment naar keuze, en naar de adressen als één verhuizing er nooit was geweest. De ene baan bewaart wat er gebeurde; de andere alleen hoe het is.',
    notes:
      'Audit, debuggen, historische en alternatieve toestand zijn allemaal dit ene. Het replay-lab doet het op de echte store, en op de spaarrekening.',
  },
  newcomer: {
    title: 'Wie later komt',
    say: 'De vierde context komt erbij als beide verhuizingen voorbij zijn. State transfer vertelt hem de volgende wijziging; een log is van het begin af te lezen.',
    notes:
      'In de praktijk: een eerste vulling, of een topic dat per sleutel de nieuwste waarde bewaart. Vraag wie die eerste vulling schrijft, en wanneer ze getest wordt.',
    predict: {
      ask: 'Wiens vierde context heeft aan het eind alle rijen?',
      options: { both: 'Beide', log: 'Die een log leest', none: 'Geen van beide' },
      told: 'Die een log leest. Met state transfer ontbreken honderd rijen, en niemand zal ze sturen.',
    },
  },
  sync: {
    title: 'Asynchroon? Niet van nature',
    say: 'Het read model wijzigt nu mee met het schrijven. De log is dezelfde, regel voor regel; wat verschilt is wie er wacht.',
    notes:
      'Het vraagteken op de dia: event sourcing en CQRS hebben geen asynchronie nodig. Vergelijk met “na het schrijven”: 0,8 s achterstand, en een wijziging duurt 80 ms.',
    predict: {
      ask: 'Wat verandert er, behalve dat er nooit een rij achterloopt?',
      options: { none: 'Niets', slower: 'Een wijziging duurt langer', log: 'De log is een andere' },
      told: 'Een wijziging duurt 880 ms in plaats van 80: wie schrijft wacht op de projectie.',
    },
  },
}
