import type { lessonTexts } from './lesson.ts'

/** The words of the lesson, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  why: {
    title: 'Een schakelaar in de lijn',
    say: 'Tussen aanroeper en leverancier zit een breaker. Gesloten laat hij elke aanroep door en houdt hij bij hoe de laatste afliepen.',
  },
  trip: {
    title: 'Hij klapt open',
    say: 'Elke aanroep faalt nu. Het venster heeft plaats voor tien aanroepen, er zijn er ten minste vijf nodig voordat er iets beslist wordt, en de drempel is 50 %.',
    predict: {
      ask: 'Na hoeveel falende aanroepen gaat de breaker open?',
      unit: 'falende aanroepen',
      told: 'Na vijf. Daarvoor is er te weinig om op te oordelen, hoe slecht het er ook uitziet. De zesde aanroep wordt meteen geweigerd.',
    },
  },
  threshold: {
    title: 'Precies op de drempel',
    say: 'Hier zijn zes aanroepen nodig. De eerste drie slagen, de volgende drie falen: precies 50 %.',
    predict: {
      ask: 'Wat is de breaker na de zesde aanroep?',
      options: { closed: 'Nog gesloten', open: 'Open' },
      told: 'Open: resilience4j vergelijkt met “ten minste”. Andere willen meer dan de drempel. De laatste stap laat zien welke.',
    },
  },
  open: {
    title: 'Open: snel falen',
    say: 'Acht aanroepen in totaal, de eerste vijf falen. Terwijl hij open is wacht niemand, en wordt de leverancier met rust gelaten.',
    predict: {
      ask: 'Hoeveel van de acht aanroepen ziet de leverancier?',
      unit: 'aanroepen',
      told: 'Vijf. De andere worden zonder hem beantwoord: dat is snel voor de gebruiker, en geeft de leverancier rust.',
    },
  },
  ready: {
    title: 'De wachttijd is om',
    say: 'Hij wacht vijf seconden. Op 8,5 s zijn die om, en sindsdien heeft niemand aangeroepen.',
    predict: {
      ask: 'Wat is de breaker op 8,5 s?',
      options: { open: 'Open, en de volgende aanroep is een proef', halfOpen: 'Half-open' },
      told: 'Nog open. De meeste bibliotheken veranderen lui: de volgende aanroep merkt dat de wachttijd om is en wordt de eerste proef. Met een timer (“automatisch”) was hij al half-open.',
    },
  },
  close: {
    title: 'Drie proeven',
    say: 'De leverancier is weer beter. Half-open laat drie proeven door; hun percentages liggen onder de drempels, dus sluit hij met een vers venster.',
  },
  slow: {
    title: 'Traag is erger dan dood',
    say: 'Twintig aanroepen per seconde, en vanaf seconde 5 duurt elke vier seconden in plaats van een tiende. Geen ervan faalt.',
    predict: {
      ask: 'Gaat de breaker open hoewel er niets faalt?',
      options: { yes: 'Ja', no: 'Nee' },
      told: 'Ja: aanroepen die langer dan een seconde duren tellen als traag, en trage aanroepen hebben een eigen drempel.',
    },
  },
  without: {
    title: 'Hetzelfde zonder breaker',
    say: 'Dezelfde aankomsten en dezelfde leverancier. Elke aanroep houdt één van twintig threads vast tot hij beantwoord is.',
    predict: {
      ask: 'Wat raakt het eerst op?',
      options: {
        threads: 'De threads van de aanroeper',
        supplier: 'Het geduld van de leverancier',
      },
      told: 'De threads: twintig aanroepen per seconde maal vier seconden willen er tachtig. Vanaf dan horen de meeste gebruikers dat er geen thread vrij is, wat ze ook vroegen.',
    },
  },
  recover: {
    title: 'Ruimte om te herstellen',
    say: 'De leverancier sterft, en begint op seconde 12 te herstellen: maar alleen zolang hij weinig tegelijk te doen heeft.',
    predict: {
      ask: 'Wanneer wordt hij beter?',
      options: { with: 'Achter de breaker', without: 'Zonder, net zo goed' },
      told: 'Achter de breaker, die maar een paar proeven doorlaat. Vergelijk het met “geen breaker” en 200 threads: de belasting die in één keer terugkwam houdt hem ziek.',
    },
  },
  libraries: {
    title: 'Dezelfde aanroepen, andere bibliotheken',
    say: 'Twee aanroepen slagen, twee falen: de helft. Kies een andere bibliotheek ernaast en vergelijk.',
    predict: {
      ask: 'Welke van de twee gaat open bij precies 50 %?',
      options: { resilience4j: 'resilience4j', opossum: 'opossum' },
      told: 'resilience4j, en Polly ook: “ten minste”. opossum en cockatiel willen meer dan de drempel.',
    },
  },
}
