import type { lessonTexts } from './lesson.ts'

/** De les, in het Nederlands. */
export const lessonTextsNl: typeof lessonTexts = {
  forces: {
    title: 'Eerst de krachten',
    say: 'Er is niets aangevinkt, dus wordt er niets aangeraden: geen van de vier vormen is goed op zichzelf. Een vorm is een antwoord; zonder vraag is hij alleen maar kosten.',
    notes:
      'Vraag naar een systeem dat de klas kent, en vink samen aan. Verdedig het advies niet: het is een som van redenen, en over de redenen gaat het gesprek.',
  },
  notify: {
    title: 'Verteld, maar door wie en waarheen?',
    say: 'Event notification draait de afhankelijkheid om: de afzender weet niet wie luistert. De prijs is dat niemand de stroom als geheel kan lezen. Beide krachten gelden hier.',
    notes: 'Laat ze een keten van notificaties uit hun eigen werk noemen die niemand getekend heeft.',
    predict: {
      ask: 'Eén kracht spreekt voor notification, één ertegen. Wat zegt het advies?',
      options: { yes: 'Ja', weigh: 'Af te wegen', no: 'Niets vraagt erom' },
      told: 'Af te wegen. Gelijkspel is geen antwoord; het noemt waar het gesprek over gaat.',
    },
  },
  carry: {
    title: 'Neem de gegevens mee',
    say: 'Anderen moeten door terwijl de eigenaar eruit ligt, en hun vragen zijn het grootste deel van zijn last. Een kale notificatie maakt die last erger: iedereen belt terug.',
    notes:
      'Het lab over autonomie laat beide zien: 21 aanroepen of één, en een planning die werkt terwijl de eigenaar uit is.',
    predict: {
      ask: 'Om welke vorm vragen deze twee krachten?',
      options: {
        notification: 'Event notification',
        transfer: 'Event-carried state transfer',
        sourcing: 'Event sourcing',
      },
      told: 'State transfer: het event draagt wat ontvangers nodig hebben, en hun vragen blijven thuis.',
    },
  },
  history: {
    title: 'Als naar het verleden gevraagd wordt',
    say: 'Wie wat wanneer en waarom wijzigde, en “wat als” over wat echt gebeurde: een tabel met de huidige stand kan dat niet beantwoorden. De derde kracht is er voor iets anders.',
    notes:
      'Open het replay-lab bij “audit”. Vraag wat een accountant nodig heeft dat een audittabel naast de gegevens niet kan bewijzen.',
    predict: {
      ask: 'Hoeveel van de vier vormen worden nu aangeraden?',
      unit: 'vormen',
      told: 'Twee: event sourcing voor het verleden, state transfer voor de eigenaar die uit kan vallen. Ze zijn vrij te combineren; CQRS volgt niet vanzelf.',
    },
  },
  minus: {
    title: 'De keerzijde van dezelfde vormen',
    say: 'Persoonsgegevens die gewist moeten worden, en een team dat het voor het eerst doet met een vaste datum. De krachten van daarnet gelden nog.',
    notes:
      'Kopieën en logs zijn waar wissen pijn doet: crypto-shredding, of houd persoonsgegevens uit de events. Laat ze een weg zoeken die de plus behoudt.',
  },
  refuse: {
    title: 'Weigeren, of antwoorden?',
    say: 'CP of AP is geen eigenschap van een systeem: je kiest het per handeling, voor de minuten van een storing. Wat kost een tegenspraak, en wat kost een weigering?',
    notes:
      'Kies twee handelingen met de klas voor je de cijfers laat zien. Bij de brug twijfelt niemand; vraag waarom.',
    predict: {
      ask: 'Eén op de twintig antwoorden botst. Voor hoeveel van de zes is weigeren goedkoper?',
      unit: 'van 6',
      told: 'Twee: de brug en de aanbetaling. Voor de andere zijn excuses goedkoper dan mensen wegsturen.',
    },
  },
  chance: {
    title: 'De kans beslist mee',
    say: 'Nu botsen zes van de tien antwoorden, zoals in een lange storing met nog één werkplek. De kosten zijn dezelfde als daarnet.',
    notes:
      'Sleep de kans langzaam, en laat ze roepen wanneer een handeling omslaat. Het omslagpunt is weigering gedeeld door botsing.',
    predict: {
      ask: 'Welke van deze drie moet nu geweigerd worden?',
      options: {
        lastStation: 'De laatste vrije werkplek',
        seePlanning: 'Een blik op de planning',
        moveHouse: 'Een adreswijziging',
      },
      told: 'De laatste werkplek: vanaf een kans van een half is 120 euro voor een botsing meer dan 60 voor een weigering.',
    },
  },
  'address-book': {
    title: 'Tel de onderdelen',
    say: 'Een adresboek, gebouwd als CQRS: commands, een kant die wijzigt, een weg naar de overkant, een projectie, een store om uit te lezen, queries, een antwoord op “waar is mijn wijziging?”, herbouwen.',
    notes:
      'De waarschuwing van Fowler staat op de dia: gebruik dit niet te vaak. Tel hardop; bouw het daarna als CRUD.',
    predict: {
      ask: 'Hoeveel onderdelen heeft het adresboek als CQRS? Als CRUD heeft het er 4.',
      unit: 'onderdelen',
      told: 'Tien, voor één scherm en één tabel. Niets erin betaalt de andere zes, dus het advies is CRUD.',
    },
  },
  workshop: {
    title: 'Waar het loont',
    say: 'De planning van de werkplaats heeft regels waaraan een wijziging moet voldoen, en een bord, een daglijst en een rapport die niets op elkaar lijken. De prijslijst heeft geen van beide.',
    notes:
      'Eén bounded context tegelijk. De prijslijst wordt ook vaak gelezen: daarvoor is een cache genoeg.',
    predict: {
      ask: 'Wat maakt de planning een geval voor CQRS?',
      options: {
        load: 'Er wordt meer gelezen dan geschreven',
        rules: 'Regels, en beelden die verschillen',
        fashion: 'Het is de kern, dus krijgt die het beste',
      },
      told: 'Regels en beelden: twee dingen spreken ervoor. De prijslijst wordt nog vaker gelezen, en dat alleen is niet genoeg.',
    },
  },
  persistence: {
    title: 'Alleen events bewaren',
    say: 'Eén behoefte: events op volgorde bewaren, elk onder een verwachte versie. Twee tabellen en één controle: open de broncode hieronder.',
    notes:
      'Het is de echte broncode, en de store laat de rijen zien. Vraag wat er voor een bedrijf ontbreekt: dat is de volgende stap.',
    predict: {
      ask: 'Bouwen, of een product kopen?',
      options: { custom: 'Zelf bouwen is prima', product: 'Een product' },
      told: 'Zelf bouwen is prima: twee onderdelen. Met het volgende vinkje is dat voorbij.',
    },
  },
  product: {
    title: 'Wat de volgende vinkjes kosten',
    say: 'Read models, sommen over vensters, patronen over meer events. Elk klinkt als één functie, en brengt een eigen lijst mee: checkpoints, gaten, volgorde, late events, timers.',
    notes:
      'Lees de lijst hardop: elke regel is een bugmelding van iemand. Kijk dan welke producten overblijven, en wat het kost om ervan af te gaan.',
    predict: {
      ask: 'Hoeveel onderdelen zou je bouwen voor deze vier behoeften?',
      unit: 'onderdelen',
      told: 'Twaalf. Een product kan nu goedkoper zijn; vier van de zeven geven alle vier, geheel of deels.',
    },
  },
  record: {
    title: 'Eén pagina die zegt waarom',
    say: 'Alles wat gezegd is wordt een verslag: elke keuze, wat ervoor en ertegen spreekt, en een link naar waar het te zien is. Druk het af, of bewaar het als Markdown.',
    notes:
      'Wat onder “ertegen” staat, lees je over een jaar opnieuw. Stap terug op de tijdlijn: het verslag gaat mee.',
  },
}
