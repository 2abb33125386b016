import type { lessonTexts } from './lesson.ts'

/** The words of the lesson, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  threads: {
    title: 'Een thread per verzoek',
    say: 'De site van de garage heeft 20 threads. Een verzoek houdt er één vast zolang het op een dienst wacht. Tien verzoeken per seconde voor de factuurpagina, en de dienst erachter doet er 100 ms over.',
    predict: {
      ask: 'Hoeveel van de 20 threads zijn er gemiddeld in gebruik?',
      unit: 'threads',
      told: 'Eén: tien per seconde, elk een tiende seconde. Dit is de wet van Little: in gebruik = aankomsten × tijd. Negentien threads staan stil, en niemand denkt aan een tekort.',
    },
  },
  starvation: {
    title: 'De dienst hangt',
    say: 'Nu antwoordt de dienst achter de factuurpagina niet meer, en wacht elke aanroep 30 s voordat hij het opgeeft. Zie het water stijgen.',
    predict: {
      ask: 'Na hoeveel seconden zijn alle 20 threads in gebruik?',
      unit: 's',
      told: 'Na 2,0 s: tien per seconde vullen twintig plaatsen in twee seconden. Tien per seconde gedurende 30 s zouden 300 threads nodig hebben.',
    },
  },
  'healthy-page': {
    title: 'De gezonde pagina gaat mee onder',
    say: 'Drie pagina’s delen tien threads. Twee ervan gebruiken diensten die perfect werken en er 100 ms over doen. Alleen de derde hangt.',
    predict: {
      ask: 'Na 20 s: hoeveel verzoeken voor de klantenpagina, een gezonde, krijgen antwoord?',
      unit: '%',
      told: 'Geen. Ze heeft een tiende seconde een thread nodig, en die is er niet: alle tien wachten op een dienst die deze pagina niet eens gebruikt. Dat is thread starvation.',
    },
  },
  bulkhead: {
    title: 'Schotten',
    say: 'Een schip is in compartimenten verdeeld, zodat één lek het niet laat zinken. Dezelfde tien threads, verdeeld in 4, 3 en 3.',
    predict: {
      ask: 'Wat wordt er van een verzoek voor de pagina die hangt, als haar drie threads in gebruik zijn?',
      options: {
        refused: 'Het wordt meteen geweigerd',
        waits: 'Het wacht op een thread van een andere pagina',
      },
      told: 'Het wordt meteen geweigerd, en de andere twee pagina’s beantwoorden elk verzoek. Eén ruim staat onder water; het schip drijft.',
    },
  },
  queue: {
    title: 'Een wachtrij helpt niet',
    say: 'Weer één pool, en nu mogen er tot 20 verzoeken tot 5 s op een thread wachten.',
    predict: {
      ask: 'Wordt de gezonde pagina weer bediend?',
      options: { yes: 'Ja', no: 'Nee' },
      told: 'Nee. Ze wachten 5 s en worden dan geweigerd: hetzelfde nee, maar later. Een wachtrij helpt tegen een korte drukte; hier loopt ze nooit leeg.',
    },
  },
  little: {
    title: 'Blijf niet wachten',
    say: 'Dezelfde hangende dienst, met een time-out van 1 s in plaats van 30. Schuif de time-out daarna omhoog en zie de threads in gebruik volgen.',
    predict: {
      ask: 'Tien verzoeken per seconde, elk wacht 1 s: hoeveel threads zijn er in gebruik?',
      unit: 'threads',
      told: 'Tien: wachtende verzoeken = aantal × time-out, zolang de pool groot genoeg is. Een time-out is geen detail; het is de grootte van je pool.',
    },
  },
  abandoned: {
    title: 'Het antwoord wordt losgelaten, niet het werk',
    say: 'Vijf verzoeken per seconde, elk na 1 s opgegeven. De threads zijn weer vrij. De dienst erachter weet dat niet: elke aanroep kost hem nog steeds 60 s.',
    predict: {
      ask: 'Na 30 s: aan hoeveel aanroepen werkt de dienst voor niemand?',
      unit: 'aanroepen',
      told: 'Ongeveer 145: vijf voor elke seconde, behalve de laatste. Een time-out beschermt de aanroeper. Wie aangeroepen wordt heeft het even druk als eerst, en een retry maakt het nog drukker.',
    },
  },
  'fail-fast': {
    title: 'Een snel nee',
    say: 'Een pool zo groot dat hij nooit vol raakt, 400 threads, en een time-out van 30 s. Een breaker gaat na vijf fouten op rij 10 s open, en laat dan één aanroep door. Kijk hoe lang gebruikers wachtten: zet “geen breaker” ernaast.',
    predict: {
      ask: 'Wat is, over twee minuten, de mediaan van het wachten met de breaker?',
      options: { half: 'Ongeveer 15 s', none: 'Niets: meteen antwoord' },
      told: 'Niets. De eerste gebruikers wachten 30 s; dan weet de breaker het, en hoort ieder ander het meteen. Zonder is de mediaan 30 s: een snel nee is meer waard dan een traag misschien.',
    },
  },
  recovery: {
    title: 'Komt de pool terug?',
    say: 'Eén gedeelde pool van 20, twee gezonde pagina’s, één die hangt, en de breaker om de dienst die hangt.',
    predict: {
      ask: 'Wordt de gezonde pagina weer bediend, zonder dat iemand iets doet?',
      options: { yes: 'Ja', no: 'Nee' },
      told: 'Ja, vanaf ongeveer 30 s: als de eerste time-outs de breaker openen neemt pagina c geen threads meer. Maar het kostte een halve minuut niets om dat te leren: een korte time-out of een schot komt eerst.',
    },
  },
  domains: {
    title: 'Bepaal wat samen mag falen',
    say: 'De diensten van de garage draaien samen in één proces: één foutdomein. Er wordt een grens getekend om facturatie en notificaties, dan valt notificaties uit. Teken je eigen grenzen: sleep een kader om diensten, of vink ze aan.',
    predict: {
      ask: 'Hoeveel van de zes diensten vallen uit?',
      unit: 'diensten',
      told: 'Twee: de klap treft wat het domein deelt. Zonder de grens waren het er zes.',
    },
  },
  partial: {
    title: 'Gedeeltelijk is een doel',
    say: 'Facturatie, in een eigen domein, gaat stuk. Plannen en inschrijven gaan door. Dan wordt het gerepareerd.',
    predict: {
      ask: 'Wat wordt er van de facturen waar ondertussen om gevraagd is?',
      options: {
        lost: 'Ze mislukten, iemand moet opnieuw vragen',
        later: 'Ze worden bewaard, en later verstuurd',
      },
      told: 'Ze worden bewaard en na de reparatie verstuurd. Gedeeltelijke dienst is ontworpen: iemand heeft besloten dat een factuur later mag komen, en wat haar tegel tot dan zegt.',
    },
  },
}
