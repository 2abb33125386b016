import type { shareTexts } from './words.ts'

const comma = (seconds: string): string => seconds.replace('.', ',')

/** Words of sharing a run, in Dutch. */
export const shareTextsNl: typeof shareTexts = {
  title: 'Deel dit moment',
  intro: (seconds, inputs) =>
    `Wie het opent krijgt een eigen run: deze seed, deze instellingen, ${inputs === 1 ? 'het ene ding' : `alle ${inputs} dingen`} die je deed, en de afspeelkop op ${comma(seconds)} s. Het model speelt de rest opnieuw.`,
  introNothing: (seconds) =>
    `Wie het opent krijgt een eigen run: deze seed, deze instellingen, en de afspeelkop op ${comma(seconds)} s. Het model speelt de rest opnieuw.`,
  link: 'Link',
  linkHint: (length) => `${length} tekens. De run zit in de link zelf; er wordt niets geüpload.`,
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  copyByHand:
    'In deze browser mag een pagina hier niet kopiëren. De link is geselecteerd: druk op Ctrl of Cmd en C.',
  tooLong: (length, most) =>
    `Deze run geeft een link van ${length} tekens, en programma’s kappen links af na ongeveer ${most}. Stuur hem als bestand.`,
  preparing: 'De run wordt ingepakt ...',
  files: 'Als bestand',
  download: 'Download de run',
  import: 'Open een run uit een bestand',
  importHint: 'Het wordt een nieuwe run in je store. Wat je hebt blijft zoals het is.',
  opening: 'De gedeelde run wordt geopend ...',
  refusedTitle: 'Deze link kan niet geopend worden',
  unchanged: 'Er is niets veranderd: je eigen runs zijn zoals ze waren.',
  toLab: 'Ga naar het lab',
}
