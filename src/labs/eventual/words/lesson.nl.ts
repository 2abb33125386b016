import type { lessonTexts } from './lesson.ts'

/** De les, in het Nederlands. */
export const lessonTextsNl: typeof lessonTexts = {
  lag: {
    title: 'Opgeslagen, en nog niet overal',
    say: 'De afspraak van Ann ligt in drie kopieën. Eén neemt haar wijziging aan en antwoordt meteen; de andere hoort ze het vertellen zodra ze eraan toekomt. Tot die het weten, verschillen de kopieën.',
    notes:
      'Stap langzaam door de eerste twee seconden. Vraag welke van de drie kopieën fout is: geen, elk zegt wat ze weet.',
    predict: {
      ask: 'Hoeveel van de drie kopieën lopen achter als Ann “opgeslagen” hoort?',
      unit: 'kopieën',
      told: 'Twee. Ze kreeg antwoord van de kopie die het aannam. Eén moment na de laatste bezorging zijn ze alle drie weer gelijk.',
    },
  },
  chance: {
    title: 'Hoe eventual is het?',
    say: '“Uiteindelijk” is geen getal, maar het heeft er een. Ann kijkt een halve seconde na het antwoord, in een willekeurige kopie. Een wijziging doet er gemiddeld een seconde over. “Hoe eventual” speelt honderden films en tekent de kans over de tijd.',
    notes:
      'Open “Hoe eventual” en versleep de vertraging. Vraag: welk getal zou je in een contract zetten, het gemiddelde of het 99e percentiel?',
    predict: {
      ask: 'Hoe vaak op de honderd keer ziet ze haar wijziging?',
      unit: 'van 100',
      told: 'Zo’n 70 keer: één op de drie keer kijkt ze in de kopie die het aannam, en van de andere heeft meer dan de helft het dan gehoord.',
    },
  },
  quorum: {
    title: 'Quorums die een kopie delen',
    say: 'Nu wacht schrijven tot twee van de drie kopieën het hebben, en lezen vraagt er twee. Elke twee van drie delen één kopie. Kijk hoe lang schrijven nu duurt.',
    notes:
      'R + W > N. Vraag wat er met schrijven gebeurt als twee van de drie kopieën uit zijn. Het is niet het hele verhaal van linearizability: zie het CAP-lab.',
    predict: {
      ask: 'Hoe vaak mist Ann haar wijziging nu?',
      options: { never: 'Nooit', rarely: 'Minder vaak', same: 'Even vaak' },
      told: 'Nooit: één van de twee die ze vraagt heeft het. Elke schrijfactie wacht nu op de snelste van twee andere, en elke leesactie kost twee keer zoveel berichten.',
    },
  },
  behind: {
    title: 'Te laat, hoeveel?',
    say: 'Veroudering heeft twee eenheden: tijd, en versies. Ann bedenkt zich elke 0,6 s, een wijziging doet er gemiddeld 4 s over, en Bob kijkt steeds weer.',
    notes:
      'Vergelijk “versies achter” met “achter sinds”. Een prijs die eens per jaar wijzigt mag een dag te laat zijn; een voorraadstand niet.',
    predict: {
      ask: 'Hoeveel versies loopt het oudste antwoord voor Bob achter?',
      unit: 'versies',
      told: 'Vier in deze film: zoveel nieuwere waren er al bevestigd toen hij keek. Vraag mensen welke achterstand ze kunnen hebben, en in welke eenheid.',
    },
  },
  own: {
    title: 'Lees je eigen wijzigingen',
    say: 'Een belofte aan één sessie, niet aan de wereld: Ann ziet nooit minder dan ze schreef. Haar sessie onthoudt de versie, en vraagt opnieuw als een kopie achterloopt.',
    notes:
      'Laat het draaien met elk van de drie manieren als een antwoord te oud is: wachten, elders vragen, weigeren. De rekening is elke keer een andere.',
    predict: {
      ask: 'Wat kost de belofte?',
      options: {
        nothing: 'Niets',
        reads: 'Sommige leesacties duren langer, en meer berichten',
        writes: 'Elke schrijfactie duurt langer',
      },
      told: 'Alleen leesacties die te vroeg komen betalen, in tijd en berichten. Niemand anders betaalt iets, en geen schrijfactie wacht.',
    },
  },
  backwards: {
    title: 'Terug in de tijd',
    say: 'Bob heeft niets geschreven. Hij kijkt alleen, elke keer in een andere kopie, terwijl Ann haar afspraak verzet.',
    notes: 'Lees de antwoorden van Bob hardop voor uit het log. Vraag wie dit een webpagina heeft zien doen.',
    predict: {
      ask: 'Kan Bob de nieuwe tijd zien, en daarna weer de oude?',
      options: { yes: 'Ja', no: 'Nee' },
      told: 'Ja: elk antwoord klopte voor zijn kopie. Samen gaan ze terug in de tijd.',
    },
  },
  forward: {
    title: 'Alleen vooruit',
    say: 'Monotoon lezen: de sessie van Bob onthoudt de nieuwste versie die hij zag, en weigert wat ouder is.',
    notes:
      'Vergelijk weigeren met wachten en elders vragen, bij hetzelfde toeval. Welke van de drie kiest de garage voor de telefoon?',
    predict: {
      ask: 'Wat krijgt Bob in plaats van een ouder antwoord?',
      options: { older: 'Het oudere, met een aanduiding', later: 'Nog niets: hij moet later kijken' },
      told: 'Nog niets. Wachten of een andere kopie vragen kost tijd of berichten in plaats van een antwoord.',
    },
  },
  lost: {
    title: '“Uiteindelijk” heeft hulp nodig',
    say: 'Van de berichten tussen kopieën gaan er zeven van de tien verloren. Niemand stuurt een wijziging twee keer.',
    notes:
      'De belofte van eventual consistency zegt “zodra er niets nieuws meer wordt geschreven”. Ze zegt ook: zodra iedereen het gehoord heeft.',
    predict: {
      ask: 'Wanneer zijn de kopieën gelijk?',
      options: { soon: 'Iets later dan eerst', never: 'Misschien nooit' },
      told: 'Nooit, in deze film: twee kopieën misten de wijziging, en niets vertelt het ze nog. Hoop is geen mechanisme.',
    },
  },
  gossip: {
    title: 'Aantekeningen vergelijken',
    say: 'Anti-entropy: elk van de drie kopieën vergelijkt zich elke seconde met een andere, en beide houden de nieuwste. Niemand hoeft te weten wat er verloren ging.',
    notes:
      'Versleep het interval en kijk naar twee getallen tegelijk: hoe lang de kopieën verschilden, en berichten. Het kost evenveel als er niets gebeurt.',
    predict: {
      ask: 'Hoeveel berichten zijn dat in tien seconden?',
      unit: 'berichten',
      told: 'Zestig, min wat verloren gaat: drie kopieën, tien keer, elk een vraag en een antwoord. Het interval is een draaiknop: versheid tegen berichten.',
    },
  },
  lies: {
    title: 'Een scherm dat liegt',
    say: 'Het scherm van Ann toont de laatste kopie, die het laat hoort. Ze drukt op “verzet”; het scherm zegt meteen “Opgeslagen.”, en toont wat zijn kopie heeft.',
    notes: 'Vraag de zaal wat Ann nu doet. Ze drukt nog eens: de leugen maakt werk.',
    predict: {
      ask: 'Welke tijd staat er onder “Opgeslagen.”?',
      options: { old: 'De oude', new: 'De nieuwe' },
      told: 'De oude, zonder een woord. Het is niet de achterstand waar mensen zich aan storen, maar dat iets niet waar is.',
    },
  },
  honest: {
    title: 'Mensen begrijpen het',
    say: 'Dezelfde achterstand, verteld: “in behandeling”, met de bekende waarde en van wanneer die is. Iedereen kent dit van de post, de bank, de dokter. Probeer ook het scherm dat blokkeert.',
    notes:
      'Wissel tussen de drie schermen terwijl de film stilstaat. Zelfde kopieën, zelfde berichten, zelfde milliseconden.',
    predict: {
      ask: 'Wanneer zegt het “bevestigd”?',
      options: {
        answer: 'Als een kopie geantwoord heeft',
        delivery: 'Als zijn eigen kopie de wijziging heeft',
      },
      told: 'Als zijn eigen kopie haar heeft: pas dan past wat het toont bij wat het zegt.',
    },
  },
  everyday: {
    title: 'De wereld is eventually consistent',
    say: 'Deel de zes processen op het podium in. Facturen, betalingen, bestellingen: het meeste wat mensen doen is vertraagd, en wordt hersteld als het fout was.',
    notes:
      'Laat de zaal over elk stemmen, en argumenteren. Van software wordt vaak meer consistentie gevraagd dan het bedrijf ooit had.',
    predict: {
      ask: 'Hoeveel van de zes hebben echt volledige consistentie nodig?',
      unit: 'van 6',
      told: 'Twee: waar een botsing meteen iemand raakt, of elke kopie voor zichzelf zou tellen. De andere vier worden later rechtgezet.',
    },
  },
  'last-free': {
    title: 'De laatste vrije werkplek',
    say: 'Twee balies verkopen dezelfde laatste vrije werkplek, en horen 0,8 s later van elkaar. Een tweede klant komt na gemiddeld 2 s bij de andere balie.',
    notes:
      'Speel een paar ochtenden. Vraag wat er echt gebeurt bij een botsing: excuses, koffie, een andere dag.',
    predict: {
      ask: 'Op hoeveel van de tien ochtenden wordt hij twee keer verkocht?',
      unit: 'ochtenden',
      told: 'Op vier in deze film; 1 − e^(−0,8/2) is een derde, op de lange duur. De getallen zeggen wat ze kosten.',
    },
  },
  price: {
    title: 'Wat is een lock waard?',
    say: 'Met een lock is er nooit een botsing: elke klant wacht erop, en elke boeking betaalt ervoor. Een botsing kost € 120, een lock € 30 per boeking.',
    notes:
      'Vraag het aan het bedrijf, niet aan de database: wat kost een botsing? Zet de vertraging dan onder en boven het omslagpunt.',
    predict: {
      ask: 'Vanaf welke vertraging is het lock zijn prijs waard?',
      unit: 'ms',
      told: 'Vanaf 575 ms, waar botsingen € 30 per boeking kosten. Met minder vertraging is excuses maken goedkoper.',
    },
  },
}
