import type { lessonTexts } from './lesson.ts'

/** De les, in het Nederlands. */
export const lessonTextsNl: typeof lessonTexts = {
  votes: {
    title: 'Alles of niets, bij stemming',
    say: 'Een boeking vraagt een klus in de planning, een onderdeel en een aanbetaling, in drie stores. De balie vraagt alle drie om zich voor te bereiden, hoort drie keer ja, beslist en vertelt het. Twee rondes, en elk bericht krijgt antwoord.',
    notes:
      'Tel hardop mee met de zaal: prepare, stem, commit, bevestiging. Vraag wie de rondreizen betaalt als de drie ver uit elkaar staan.',
    predict: {
      ask: 'Hoeveel berichten kost één boeking?',
      unit: 'berichten',
      told: 'Vier voor elk van de drie: prepare, ja, commit, bevestigd. Dat zijn er twaalf.',
    },
  },
  no: {
    title: 'Eén nee is genoeg',
    say: 'De bank weigert de kaart van boeking 2. Wie al ja zei, krijgt een abort. Niemand anders heeft er ooit iets van gezien.',
    notes:
      'Hier is two-phase commit geliefd om. Vraag: wat had een monteur ondertussen in de planning gezien?',
    predict: {
      ask: 'Wat blijft er van boeking 2 over in de planning?',
      options: { nothing: 'Helemaal niets', cancelled: 'Een klus die geannuleerd is' },
      told: 'Niets: wat voorbereid is ziet niemand, en een abort haalt het weg.',
    },
  },
  doubt: {
    title: 'In twijfel',
    say: 'De balie valt uit met de beslissing in haar store, en nog aan niemand verteld. Alle drie zeiden ja, dus niemand mag uit zichzelf committen of afbreken. Ze houden hun rij vast, en wie die nodig heeft wacht.',
    notes:
      'Vraag de zaal wat ze op de plek van Onderdelen zouden doen: committen, afbreken of wachten? Elk antwoord behalve wachten kan fout zijn.',
    predict: {
      ask: 'Hoeveel rijen worden tien seconden later nog vastgehouden?',
      unit: 'rijen',
      told: 'Alle drie, zolang de balie uit is: dat is de prijs van “alles of niets”.',
    },
  },
  back: {
    title: 'De balie is terug',
    say: 'De balie komt terug, vindt haar beslissing in haar store, en antwoordt wie vraagt. Kijk hoe lang de rijen vastgehouden werden, en wie erop wachtte.',
    notes:
      'Vergelijk de tijd dat rijen vastgehouden werden met de tijd van één boeking. De uitval van één liet iedereen wachten.',
    predict: {
      ask: 'Wat wordt er van boeking 1?',
      options: { commit: 'Ze gaat door', abort: 'Ze wordt afgebroken' },
      told: 'Ze gaat door: de beslissing stond in de store voordat iemand het hoorde. Wat nog niet beslist was, wordt afgebroken.',
    },
  },
  forgets: {
    title: 'Een balie die vergeet',
    say: 'Nu houdt de balie haar beslissing alleen in het geheugen. Ze vertelt één deelnemer te committen, valt uit, komt terug zonder aantekening, en vertelt de anderen dat het wel afgebroken zal zijn.',
    notes: 'Eén ontbrekende schrijfactie breekt de belofte. Daarom gaat de beslissing eerst naar het log.',
    predict: {
      ask: 'Hoe eindigt boeking 1?',
      options: { together: 'Bij alle drie hetzelfde', torn: 'Hier gedaan, daar afgebroken' },
      told: 'Gescheurd: de klus is gepland, en onderdeel en aanbetaling kwamen er niet. Vanzelf komt dat nooit meer goed.',
    },
  },
  steps: {
    title: 'Stap voor stap',
    say: 'Dezelfde boeking als saga: elke stap is een eigen transactie, gedaan en beantwoord voordat om de volgende gevraagd wordt. Tussen twee stappen wordt niets vastgehouden.',
    notes: 'Vraag wat er is opgegeven: onderweg bestaat een derde van een boeking, en iedereen kan het zien.',
    predict: {
      ask: 'Hoeveel berichten kost één boeking nu?',
      unit: 'berichten',
      told: 'Zes: een vraag en een antwoord voor elk van de drie, en voor niemand wordt een rij vastgehouden.',
    },
  },
  refund: {
    title: 'Terugbetalen is geen uitgummen',
    say: 'Eerst de aanbetaling, dan het onderdeel, dan de planning, die vol is voor boeking 2. De saga gaat in omgekeerde volgorde terug: het onderdeel wordt teruggelegd, de aanbetaling terugbetaald.',
    notes:
      'Laat het boek van Betalingen zien. Vraag wat een accountant zegt van een betaling die is uitgegumd.',
    predict: {
      ask: 'Hoeveel regels over boeking 2 staan er in het boek van Betalingen?',
      unit: 'regels',
      told: 'Twee: betaald, en terugbetaald. Een compensatie is een nieuw feit; het oude blijft staan.',
    },
  },
  dirty: {
    title: 'Ondertussen kijkt er iemand',
    say: 'De klus wordt het eerst gepland en de kaart als laatste geweigerd. Daartussen kijkt een monteur in de planning.',
    notes:
      'Een saga is niet geïsoleerd. Vraag welke schermen van de garage dit kunnen verdragen, en welke “wordt geboekt” moeten zeggen.',
    predict: {
      ask: 'Ziet hij een klus die nooit zal plaatsvinden?',
      options: { yes: 'Ja', no: 'Nee' },
      told: 'Ja: een dirty read. Toon zo’n klus als “in behandeling”, of zet de stap die anderen zien als laatste.',
    },
  },
  retry: {
    title: 'Uitvallen is geen weigering',
    say: 'Onderdelen valt uit terwijl de vraag binnenkomt. Dat is geen zakelijke reden: de balie vraagt opnieuw tot er antwoord is.',
    notes:
      'Zakelijk falen compenseert, technisch falen probeert opnieuw. Vraag hoe de balie die twee uit elkaar houdt.',
    predict: {
      ask: 'Wat doet de balie als er geen antwoord komt?',
      options: { again: 'Ze vraagt opnieuw', compensates: 'Ze draait terug wat gedaan was' },
      told: 'Ze vraagt opnieuw. Alleen een weigering, of geduld dat vóór de pivot opraakt, laat haar teruggaan.',
    },
  },
  twice: {
    title: 'Opnieuw gevraagd, opnieuw gedaan',
    say: 'Onderdelen slaat de reservering op en valt uit voordat het antwoordt. De balie vraagt opnieuw. Hier bewaart geen outbox het antwoord, en herkent Onderdelen de vraag niet.',
    notes:
      'At-least-once aflevering bij een ontvanger die niet idempotent is. Zet idempotentie aan en speel het nog eens.',
    predict: {
      ask: 'Hoeveel onderdelen zijn er voor boeking 1 gereserveerd?',
      unit: 'onderdelen',
      told: 'Twee. Minstens één keer afgeleverd is minstens één keer gedaan, tenzij de ontvanger weet wat hij al deed.',
    },
  },
  all: {
    title: 'Alles wat kan gebeuren',
    say: 'Een film toont één volgorde van berichten. “Bewijs het” loopt ze allemaal af: elk bericht vroeg of laat, de balie die op elk punt uitvalt. Tel de boekingen die gescheurd eindigen, met log en zonder.',
    notes:
      'Open “Bewijs het” en laat het twee keer lopen. Een test probeert een paar volgordes; dit probeert ze alle, voor een klein geval.',
    predict: {
      ask: 'Met het log: in hoeveel volgordes commit de één terwijl de ander afbreekt?',
      options: { some: 'In een paar zeldzame', none: 'In geen enkele' },
      told: 'In geen van alle die bereikt kunnen worden. Zonder log zijn het er tientallen.',
    },
  },
}
