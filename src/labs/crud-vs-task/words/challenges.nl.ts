import type { challengeTexts } from './challenges.ts'

/** The words of each challenge, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  'lose-a-reason': {
    title: 'Raak een reden kwijt',
    text: 'Breng het formulier in een toestand waarvan niemand de reden ooit nog kan vinden.',
    goals: [
      'Een rij die jij hebt opgeslagen is niet meer wat ze in het begin was',
      'Ten minste vier verhalen eindigen in precies deze rij, en geen woord erin zegt welk',
    ],
    hints: ['Welke ene wijziging kan de meeste redenen hebben?', 'Zet iemand op inactief, en sla op.'],
  },
  'welcome-home': {
    title: 'Welkom thuis',
    text: 'Zorg dat iemand in een nieuw huis verwelkomd wordt en daar de volgende rekening krijgt, alleen met taken.',
    goals: [
      'Een brief verwelkomt iemand in het nieuwe huis',
      'De volgende factuur gaat naar dat adres',
      'Het formulier heeft nog het oude',
    ],
    hints: [
      'Notifications en Invoicing hebben geen eigen knop: beide luisteren.',
      'Een factuur gaat uit als een auto wordt teruggegeven. Wiens auto staat al in de werkplaats?',
      'Verhuis Daan Bakker, en geef dan zijn auto terug.',
    ],
  },
  'same-number': {
    title: 'Hetzelfde getal',
    text: 'Laat tabel en log het eens zijn over het aantal op de plank, terwijl maar één weet hoe het zo kwam.',
    goals: [
      'Er kwam een levering, één is uitgegeven en één afgekeurd, elk met een taak',
      'Tabel en log noemen hetzelfde getal',
    ],
    hints: [
      'Eerst de taken rechts: een levering, een verkoop, een kapotte.',
      'Sla dan het getal van rechts op in het veld links.',
    ],
  },
  'no-save-left': {
    title: 'Geen Opslaan meer',
    text: 'Geef elk van de zeven zinnen van de balie de taak die hetzelfde betekent.',
    goals: ['Geen zin eindigt in Opslaan', 'Elke zin heeft de taak die past'],
    hints: [
      'Een typefout is een verbetering; een huwelijk is een nieuwe naam.',
      'Twee van de zinnen zijn een afscheid. Hun redenen verschillen, hun taak niet.',
    ],
  },
}
