import type { challengeTexts } from './challenges.ts'

/** The words of the challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  'dry-feet': {
    title: 'Droge voeten met twaalf threads',
    text: 'De dienst van de factuurpagina hangt, de time-out blijft 30 s, en er is geen breaker. Beantwoord elk verzoek voor de twee gezonde pagina’s met hoogstens twaalf threads.',
    goals: [
      'Hij hangt de hele tijd; 30 s en geen breaker',
      'Hoogstens twaalf threads in totaal',
      'Planning en klanten: elk verzoek beantwoord',
    ],
    hints: ['Wiens threads hebben de gezonde pagina’s nodig?', 'Deel de pool op in compartimenten.'],
  },
  patience: {
    title: 'Zonder schotten',
    text: 'Eén gedeelde pool van hoogstens 20 threads, en geen breaker. De dienst hangt. Beantwoord toch elk verzoek voor de gezonde pagina’s, met een time-out van ten minste 1 s.',
    goals: [
      'Hij hangt de hele tijd; één pool van hoogstens 20',
      'Geen breaker; een time-out van ten minste 1 s',
      'Planning en klanten: elk verzoek beantwoord',
    ],
    hints: [
      'In gebruik = aantal × time-out.',
      'Tien verzoeken per seconde en de gezonde pagina’s moeten in 20 passen: probeer 1,5 s.',
    ],
  },
  'small-blast': {
    title: 'Een klap van één',
    text: 'In de garage: laat notificaties falen, zonder dat er iets anders uitvalt en zonder dat iemand niet meer kan plannen of inschrijven.',
    goals: [
      'Notificaties is uitgevallen',
      'Nooit meer dan één dienst uit',
      'Elke klus gepland, elke klant ingeschreven',
    ],
    hints: [
      'Een grens helpt vóór de storing, niet erna.',
      'Vink alleen notificaties aan, teken de grens, en laat het dan falen.',
    ],
  },
}
