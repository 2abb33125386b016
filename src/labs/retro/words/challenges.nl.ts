import type { challengeTexts } from './challenges.ts'

/** The words of each challenge, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  'to-the-cent': {
    title: 'Op de cent',
    text: 'Vind een late betaling waarvan de correctie precies € 7,07 is, en boek beide.',
    goals: [
      'Er is een Retro Correction van € 7,07 opgeslagen',
      'Het grootboek klopt met wat er had moeten staan',
    ],
    hints: [
      'Hoeveel 28e dagen er tussen de betaling en 29-08 liggen bepaalt hoe vaak rente gemist is.',
      'Eén 28e mist 1 % van het bedrag. Twee missen iets meer dan 2 %.',
      'Betaal € 707,00 op een dag na 28-07 en tot en met 28-08.',
    ],
  },
  'late-heal': {
    title: 'Niemand corrigeerde het',
    text: 'Hier is de betaling toegevoegd zonder haar correctie, en september kwam en ging. Zet het grootboek met één boeking recht.',
    goals: [
      'Er is rente uitgekeerd na de late betaling, voordat er iets gecorrigeerd was',
      'Het grootboek eindigt met € 2.354,63, zoals het hoort',
    ],
    hints: [
      'Wat nog openstaat is niet meer € 15,15.',
      'Voeg de correctie toe: het is een nieuw verschil van twee replays, € 15,30.',
    ],
  },
  'three-surprises': {
    title: 'Drie verrassingen',
    text: 'Een late betaling, een foute premie en een andere rente in het verleden komen boven water, in willekeurige volgorde. Aan het eind klopt het grootboek, en wat de klant te horen kreeg ook.',
    goals: [
      'Een late betaling, een terugboeking en een wijziging van de rente zijn opgeslagen',
      'Het grootboek klopt met wat er had moeten staan',
      'Elk fout afschrift is gecompenseerd',
    ],
    hints: [
      'Boek het één na het ander, aan het eind van het grootboek; de formulieren staan in de laatste stap van de les.',
      'Eén correctie helemaal aan het eind is genoeg voor alle drie.',
    ],
  },
}
