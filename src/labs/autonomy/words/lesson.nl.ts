import type { lessonTexts } from './lesson.ts'

/** The lesson, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  ask: {
    title: 'Vraag de eigenaar',
    say: 'Klantbeheer is eigenaar van klanten, Voertuigbeheer van voertuigen. De planningspagina toont tien klussen; voor elke klus vraagt Werkplaatsbeheer het aan beide eigenaren, de een na de ander.',
    notes:
      'Laat de zaal tellen: één aanroep voor de pagina, twee per klus. Vraag welke daarvan de monteur wilde.',
    predict: {
      ask: 'Hoeveel aanroepen kost een pagina met tien klussen?',
      unit: 'aanroepen',
      told: 'Eén voor de pagina, en twee voor elk van de tien klussen: 21. De pagina groeit met het aantal klussen.',
    },
  },
  copy: {
    title: 'Houd een kopie bij',
    say: 'Nu houdt Werkplaatsbeheer een kopie bij van het weinige dat het van klanten en voertuigen nodig heeft. De pagina is één query op de eigen tabel. De eigenaar blijft eigenaar: de kopie wordt alleen gelezen.',
    notes: 'De keuze bij “Contexten” blijft staan voor alles wat volgt.',
    predict: {
      ask: 'En hoeveel aanroepen nu?',
      unit: 'aanroep(en)',
      told: 'Eén, hoeveel klussen er ook zijn: 80 ms in plaats van 1680.',
    },
  },
  down: {
    title: 'De eigenaar is uit',
    say: 'Klantbeheer stopt. Iemand opent de planningspagina, iemand plant een klus, een ander mailt een herinnering, nog een ander post een factuur. Kies daarna “Houd een kopie bij” en kijk naar dezelfde vier.',
    notes:
      'Onder “Uitgerekend” vermenigvuldigt beschikbaarheid zich: vier services van 99 % zijn samen 96,06 %. Vraag hoeveel uur per jaar dat is.',
    predict: {
      ask: 'Hoeveel van de vier lukken er als contexten het vragen?',
      unit: 'gelukt',
      told: 'Geen: een keten werkt alleen zolang elke schakel werkt. Met kopieën lukken ze alle vier.',
    },
  },
  far: {
    title: 'Ver uit elkaar, en herstart',
    say: 'In een cloud staan services in verschillende zones, hier 80 ms heen en terug, en ze herstarten wanneer het platform dat wil. Er worden twee pagina’s geopend; vlak na de tweede herstart Klantbeheer.',
    notes:
      'Zet de afstand bij Instellingen op 5 ms: in één datacentrum vallen al die aanroepen niet op, in een cloud wel.',
    predict: {
      ask: 'Welke pagina’s worden compleet?',
      options: { both: 'Beide', first: 'Alleen de eerste, na 1,7 s', none: 'Geen van beide' },
      told: 'De eerste, na 1680 ms. Met kopieën zijn ze er allebei na 80 ms: een herstart elders doet ze niets.',
    },
  },
  shapes: {
    title: 'Eén event, drie vormen',
    say: 'Een klant registreert zich. Klantbeheer publiceert CustomerRegistered één keer, met zeven velden. Elke context bewaart daarvan zijn eigen paar, in een eigen tabel.',
    notes:
      'Volg één bericht naar elk van de contexten. Het woord “klant” betekent overal iets anders: een telefoonnummer, een e-mailadres, een adres.',
    predict: {
      ask: 'Hoeveel van de zeven velden bewaart Facturatie?',
      unit: 'velden',
      told: 'Vijf: id, naam, adres, postcode en plaats. Werkplaatsbeheer en Notificaties bewaren er elk drie.',
    },
  },
  fields: {
    title: 'Waar niemand om vroeg',
    say: 'Je ziet wie welke velden bewaart: vink ze aan en uit. Nu publiceert de eigenaar een achtste veld dat hier niemand kent.',
    notes:
      'Een tolerant reader: neem wat je nodig hebt, negeer de rest. Geen gedeelde classes tussen contexten.',
    predict: {
      ask: 'Welke contexten moeten iets veranderen?',
      options: { none: 'Geen', all: 'Allemaal', some: 'Die met meer dan drie velden' },
      told: 'Geen. Onbekende velden worden genegeerd; de kopieën zijn letterlijk gelijk gebleven.',
    },
  },
  rename: {
    title: 'Minder is meer',
    say: 'De eigenaar geeft TelephoneNumber een andere naam en vertelt het niemand. Wie dat veld bewaart, zoekt het tevergeefs; de handler faalt.',
    notes:
      'Vink voor één context alle velden aan en hernoem opnieuw: nu gaat hij stuk op velden die hij nooit gebruikt. Elk gekopieerd veld is koppeling.',
    predict: {
      ask: 'Wie gaat stuk? Kies in het beeld.',
      options: {
        workshop: 'Werkplaatsbeheer',
        notifications: 'Notificaties',
        invoicing: 'Facturatie',
        reporting: 'Rapportage',
      },
      told: 'Alleen Werkplaatsbeheer: niemand anders bewaart dat veld. PostalCode had alleen Facturatie geraakt.',
    },
  },
  edit: {
    title: 'Een kopie wijzig je nooit',
    say: 'Iemand verbetert een adres in de tabel van Facturatie, want daar staat het toch. Niets bewaakt de kopie hier. Even later verhuist dezelfde klant.',
    notes:
      'Zet “Kopieën zijn alleen-lezen” aan en wijzig opnieuw: het wordt geweigerd, met de uitweg erbij: een command naar de eigenaar.',
    predict: {
      ask: 'Wat wordt er van de wijziging?',
      options: {
        stays: 'Ze blijft in Facturatie',
        lost: 'Het volgende event overschrijft haar',
        travels: 'Ze komt bij de eigenaar aan',
      },
      told: 'Ze wordt overschreven, en niemand hoort het: één verloren wijziging. Een wijziging hoort bij de eigenaar, als command.',
    },
  },
  map: {
    title: 'Twee waarheden',
    say: 'Op deze kaart zegt ook Facturatie eigenaar van klanten te zijn. Ze wijzigt een adres, en laat zich door Klantbeheer niet overrulen. Zet de kaart recht: één eigenaar per feit, en tien lijnen van eigenaar naar kopie.',
    notes:
      'Laat de zaal de tien lijnen trekken. Verkeerde worden geweigerd, met de reden. Een tweede eigenaar mag: kijk wat ervan komt.',
    predict: {
      ask: 'Voor hoeveel klanten zijn er aan het eind twee waarheden?',
      unit: 'klant(en)',
      told: 'Voor één, en voorgoed: geen event zal het ooit herstellen, want beide hebben gelijk volgens hun eigen regels.',
    },
  },
  age: {
    title: 'Hoe oud mag het zijn?',
    say: 'Nu vult een ETL-job de kopieën: elk uur leest die de hele tabel, en vijf minuten later hebben de kopieën het. Elke kopie weet van welk moment ze is; de meter toont hoe oud ze hooguit kan zijn.',
    notes:
      'Zet de grens op 64 minuten, en de waarschuwing komt één minuut voordat een run binnen is. Een grens is een beslissing van de business, niet van de database.',
    predict: {
      ask: 'Hoe oud kan een kopie hooguit worden?',
      unit: 'minuten',
      told: '65: de rij kan net na het lezen veranderd zijn, en dat zie je een uur en een run later.',
    },
  },
  feeds: {
    title: 'ETL, events, of beide',
    say: 'Dezelfde dag met events, met de job van elk uur, en met beide; één event gaat verloren op weg naar Facturatie, en niemand kijkt naar volgnummers. De grafiek toont hoe oud de oudste wijziging is die de kopie mist.',
    notes:
      'Events zijn snel en kun je missen; de job is laat en herstelt. Vergelijk ook de belasting: gelezen rijen tegenover bezorgde events.',
    predict: {
      ask: 'Welke van de drie heeft aan het eind van de dag nog een foute rij?',
      options: { events: 'Alleen events', etl: 'Alleen de ETL-job', both: 'Beide samen' },
      told: 'Alleen events. De job is laat en vergeet niets; samen zijn ze snel, en binnen het uur hersteld.',
    },
  },
  silent: {
    title: 'Stilletjes fout',
    say: 'Klant 2 verhuist, en event 17 bereikt Facturatie nooit. Niets lijkt stuk: geen fout, geen lampje. Dan gaat er een factuur de deur uit.',
    notes: 'Vraag hoe de garage dit ooit te weten komt. Antwoord: van de klant, een maand later.',
    predict: {
      ask: 'Naar welk adres?',
      options: { new: 'Naar het nieuwe', old: 'Naar het oude', waits: 'Hij wacht' },
      told: 'Naar het oude. De kopie is fout, denkt dat ze klopt, en niemand zal het merken.',
    },
  },
  gap: {
    title: 'Verwachtte 17, kreeg 18',
    say: 'Elk event heeft een nummer, zonder gaten. Facturatie wacht op 17; wat eerder binnenkomt, houdt ze vast. Ze vraagt de eigenaar om wat ontbreekt, en gaat verder op volgorde.',
    notes:
      'Loop er stap voor stap doorheen: verloren, gat, vastgehouden, replay, verwerkt. Probeer ook “komt twee keer” en “komt na de volgende”.',
    predict: {
      ask: 'Aan welk nummer merkt ze dat er een ontbreekt?',
      unit: '',
      told: '18: ze verwachtte 17. Na de replay zijn alle 18 binnen, op volgorde, en de factuur gaat naar het goede adres.',
    },
  },
  tail: {
    title: 'De stille staart',
    say: 'Nu gaat het allerlaatste event verloren. Er komt geen later nummer dat het gat laat zien.',
    notes:
      'Stilte klinkt hetzelfde, of er nu niets gebeurde of alles verloren ging. Een heartbeat maakt het verschil.',
    predict: {
      ask: 'Wat vindt dit?',
      options: {
        number: 'Het volgende volgnummer',
        heartbeat: 'Een heartbeat die zegt hoeveel er zijn',
        never: 'Niets',
      },
      told: 'De heartbeat: die zegt 18 terwijl Facturatie nog op 18 wacht. Zonder heartbeats wordt het nooit gevonden.',
    },
  },
  swallowed: {
    title: 'Ingeslikt',
    say: 'De handler van Facturatie faalt op event 17, vangt zijn eigen fout, en bevestigt het bericht. Het nummer geldt als gezien.',
    notes:
      'De garage van het college doet precies dit: handlers vangen alles en bevestigen. Vraag wat een dead-letter queue had veranderd.',
    predict: {
      ask: 'Wat vindt deze?',
      options: {
        number: 'Het volgnummer',
        heartbeat: 'De heartbeat',
        reconciliation: 'De rijen vergelijken met de eigenaar',
      },
      told: 'Alleen reconciliatie: alle nummers zijn er. Hier vergelijkt een ETL-run elke rij en herstelt er één.',
    },
  },
  right: {
    title: 'Als je het goed doet',
    say: 'Data delen is niet slecht: als kopieën alleen-lezen zijn, alleen bevatten wat nodig is, weten hoe oud ze mogen zijn, en ontdekken wat ze misten. In deze film zitten een wijziging, verloren events en een verbroken verbinding. Zet bij “Goed gedaan?” een voorwaarde uit.',
    notes: 'Elke voorwaarde beschermt tegen andere schade: laat ze alle vier mislukken, de een na de ander.',
    predict: {
      ask: 'Hoeveel van de vier voorwaarden heeft deze film nodig?',
      options: { three: 'Drie is genoeg', four: 'Alle vier' },
      told: 'Alle vier: elke die je weglaat doet zijn eigen schade, en geen maakt een andere goed.',
    },
  },
  team: {
    title: 'Een eigen team',
    say: 'Facturatie wil één veld extra op de factuur. Met een kopie staat dat veld al in het event: vink het aan, bouw het. Door te vragen moet een ander team het aan zijn antwoord toevoegen en releasen, over vijf dagen. Zie “Uitgerekend”.',
    notes:
      'Autonomie gaat ook over mensen. Wees eerlijk: stond het veld in geen enkel event, dan moest het team hoe dan ook wachten.',
    predict: {
      ask: 'Hoeveel dagen kost het door te vragen?',
      unit: 'dagen',
      told: 'Zeven, waarvan vijf wachten op een ander team. Met de kopie kost het er twee.',
    },
  },
  report: {
    title: 'Een rapport is nog een subscriber',
    say: 'Omzet per stad en maand. Rapportage hoort van facturen en verhuizingen zoals ieder ander, en weet waar een klant woonde toen de factuur uitging. Zie “Uitgerekend”.',
    notes:
      'Vraag het aan het eind van het kwartaal aan de eigenaren, en de omzet belandt in de stad waar de klant nu woont: de geschiedenis is weg.',
    predict: {
      ask: 'Hoeveel queries op operationele services kost het met events?',
      unit: 'queries',
      told: 'Geen, en elk cijfer klopt: wat toen waar was, staat in de events.',
    },
  },
}
