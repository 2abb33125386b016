import type { sessionTexts } from './words.ts'

const comma = (seconds: string): string => seconds.replace('.', ',')

/** Words of runs, in Dutch. */
export const sessionTextsNl: typeof sessionTexts = {
  opening: 'De run wordt uit de event store gelezen ...',
  failedTitle: 'Deze run kan niet geopend worden',
  failedText: 'Hij blijft in de store zoals hij is. Een nieuwe run begint bij het begin.',
  startFresh: 'Begin een nieuwe run',
  dismiss: 'Goed',
  modelChangedTitle: 'Het model is veranderd',
  modelChanged: (from, to) =>
    `Je laatste run is gemaakt met versie ${from} van dit model, en dit is versie ${to}. Hij blijft in de store; er is een nieuwe run begonnen.`,
  readAgainTitle: 'Een ander tabblad was sneller',
  readAgain:
    'Dat voegde eerst iets aan deze run toe. De run is opnieuw gelezen, en wat jij deed is niet opgeslagen: doe het nog eens.',
  errorTitle: 'Dat lukte niet',
  problemTitle: 'De film eindigt hier',
  problemText: 'Ga terug en doe iets anders, wijzig een instelling, of begin een nieuwe run.',
  moment: (seconds, happened) =>
    happened === null ? `${comma(seconds)} s, het begin` : `${comma(seconds)} s, ${happened}`,
  transcript: 'Verslag',
  transcriptEmpty: 'In deze film gebeurt nog niets.',
  causes: 'Waar het vandaan komt',
  modelLine: (file) => `De regel van het model: ${file}`,
  effects: 'Wat het in gang zette',
  noEffects: 'Niets.',
  noEvent: 'Op dit moment is er nog niets gebeurd.',
  earlierCauses: (count) => `${count} eerdere oorzaken staan er niet bij.`,
  moreEffects: (count) => `en nog ${count}`,
}
