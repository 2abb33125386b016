import type { ChallengeText } from '../../../teaching/index.ts'
import type { RestoreGoalId } from '../challenges.ts'

/** The challenges in words, in Dutch. */
export const challengeTextsNl: Readonly<Record<RestoreGoalId, ChallengeText>> = {
  'nothing-lost': {
    title: 'Alsof er niets gebeurd was',
    text: 'Het is 15:45. Breng de garage waar ze zonder het script zou zijn, en verlies geen werk behalve wat de regels weigeren.',
    goals: [
      'In de database in gebruik zit niets van de fout',
      'Er ontbreekt geen werk van voor de fout, en hoogstens één event van erna',
      'Het latere werk ging langs de regels, en geen brief ging twee keer weg',
    ],
    hints: [
      'Er is een positie vlak voor de fout.',
      'Herstel daarheen met neveneffecten uit, en schakel om.',
      'Neem daarna het opgegeven werk over.',
    ],
  },
  heal: {
    title: 'Drie momenten',
    text: 'Drie teams herstelden naar drie momenten. Laat de garage werken met een database zonder wezen en zonder de fout, en maak er geen database meer bij.',
    goals: ['De database in gebruik heeft geen wezen, en niets van de fout', 'Er zijn twee databases'],
    hints: [
      'De bron heeft nog wat bij twee van de contexten ontbreekt.',
      'Werk bij door replay, en schakel dan om.',
    ],
  },
  'three-nines': {
    title: 'Drie negens, met dezelfde storingen',
    text: 'Elke 100 uur een storing, dat blijft. Haal 99,90 %, en bewijs met een herstart dat je het kunt.',
    goals: [
      'Elke 100 uur een storing, en minstens 99,90 % beschikbaar',
      'Een herstart naar dezelfde toestand duurde niet langer dan de knop zegt',
    ],
    hints: ['Laat de eerste knop met rust.', 'Zes minuten is 0,1 uur. Laat daarna crashen en herstarten.'],
  },
}
