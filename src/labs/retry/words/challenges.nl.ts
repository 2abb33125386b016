import type { challengeTexts } from './challenges.ts'

/** The words of the challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  limit: {
    title: 'Zo dicht bij de grens als je durft',
    text: 'Een menigte en een server, ten minste twee retries, geen budget, geen breaker, oudste eerst. Vind het hoogste aantal verzoeken per seconde waarbij de storm nog vanzelf ophoudt.',
    goals: [
      'Twee of meer retries, en geen andere hulp',
      'Verzoeken × (1 + retries) is ten minste 90 van 100',
      'De goodput komt in de film terug',
    ],
    hints: ['Elk verzoek kan 1 + R keer verstuurd worden.', 'Met twee retries, 100 / 3 = 33,3: probeer 31.'],
  },
  rescue: {
    title: 'Stop de storm met de hand',
    text: 'Drie retries, 80 verzoeken per seconde, full jitter. Verander geen instelling. Doe iets op het juiste moment als de storm woedt, en later nog iets.',
    goals: [
      'De instellingen van de storm zijn zoals ze waren',
      'Alle 80 verzoeken per seconde zijn er aan het eind weer',
      'De goodput is aan het eind terug',
    ],
    hints: [
      'De wachtrij is niet de oorzaak: die loopt weer vol. Wat houdt haar vol?',
      'Laat maar 10 verzoeken per seconde toe, herstart de server zodat hij zijn wachtrij vergeet, en laat dan weer alle toe.',
    ],
  },
  'one-charge': {
    title: 'Verlies beide, reken één keer af',
    text: 'Verlies een verzoek en een antwoord van betalingen, en laat toch elke klant precies één keer betalen, met een kassa die het weet.',
    goals: [
      'Er ging een verzoek verloren, en ook een antwoord',
      'Elke betaling is bevestigd',
      'Niemand betaalde meer dan één keer',
    ],
    hints: [
      'Er is een retry nodig, anders wordt het verloren verzoek nooit goedgemaakt.',
      'Zet de idempotency key aan.',
    ],
  },
  'quick-no': {
    title: 'Een goed antwoord binnen een seconde',
    text: 'De dienst hangt, altijd. Stapel policies zo dat elk van de zes gebruikers binnen 1,1 s een antwoord heeft, al is het een terugvalantwoord, en de dienst hoogstens vier keer wordt aangeroepen.',
    goals: [
      'De dienst hangt',
      'Elke gebruiker heeft binnen 1,1 s een antwoord',
      'Hoogstens vier aanroepen bereikten de dienst',
    ],
    hints: [
      'Waar moet de fallback staan, zodat hij opvangt wat de andere opgeven?',
      'Van buiten naar binnen: fallback, breaker, time-out. Een retry laat gebruikers langer wachten.',
    ],
  },
}
