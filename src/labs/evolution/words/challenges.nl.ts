import type { challengeTexts } from './challenges.ts'

const begun = 'begonnen met “Begin deze uitdaging”'

/** The words of each challenge, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  rush: {
    title: 'De maandagdrukte',
    text: 'Draag de drukte, houd de lijsten vers, en blijf binnen het budget.',
    goals: [
      begun,
      'ten minste 260 keer lezen en 20 keer schrijven per seconde',
      '95 van de 100 keer lezen binnen 40 ms',
      '95 van de 100 wijzigingen te zien binnen 150 ms',
      'hoogstens 13 eenheden per uur',
    ],
    hints: [
      'Waar wacht het lezen? Kijk onder Wachtrijen.',
      'Alleen eigen read stores halen lezen van de database af; meer instanties niet.',
      'Twee stores, en een event dat hoogstens 100 ms onderweg is.',
    ],
  },
  'address-book': {
    title: 'Het adresboek',
    text: 'Iemand heeft alles gebouwd voor een adresboek. Haal weg wat het niet nodig heeft.',
    goals: [
      begun,
      'nog steeds 20 keer lezen en 2 keer schrijven per seconde',
      '95 van de 100 keer lezen en schrijven binnen 100 ms',
      'geen lezer ziet oude gegevens',
      'hoogstens 6 eenheden per uur en 2 onderdelen',
    ],
    hints: ['Twee onderdelen: een dienst en een database.', 'Eén model, en één instantie op elke schuif.'],
  },
  'step-back': {
    title: 'Maak het erger',
    text: 'Vind een belasting waarbij gescheiden modellen het schrijven anderhalf keer zo traag maken als één model, voor geen lagere prijs.',
    goals: [
      begun,
      'de modellen zijn gescheiden',
      'niet goedkoper dan één model met evenveel instanties',
      'schrijven duurt ten minste 1,5 keer zo lang als met één model',
    ],
    hints: [
      'In één pool kan elke vrije instantie helpen. Wanneer doet een kleine pool het meest pijn?',
      'Weinig instanties voor schrijven, en veel schrijven.',
    ],
  },
}
