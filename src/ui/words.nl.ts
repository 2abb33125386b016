import type { uiTexts } from './words.ts'

/** Words of the controls, in Dutch. */
export const uiTextsNl: typeof uiTexts = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  lesson: 'Les',
  stage: 'Podium',
  evidence: 'Bewijs',
  panels: 'Tekst en bewijs',
  origins: {
    measured: 'Gemeten in deze browser',
    simulated: 'Gesimuleerd door een model, in virtuele tijd',
    assumed: 'Aangenomen: een constante, niet gemeten',
  },
  originAndSource: (origin, source) => `${origin}: ${source}`,
  hideLesson: 'Verberg de les',
  showLesson: 'Toon de les',
  hideEvidence: 'Verberg het bewijs',
  showEvidence: 'Toon het bewijs',
  lessonAsText: 'Les als tekst',
  pictureMenu: 'Plaatje en insluiten',
  saveSvg: 'Bewaar het podium als SVG',
  savePng: 'Bewaar het podium als PNG',
  copyEmbed: 'Kopieer de insluitcode',
  copied: 'Gekopieerd. Voeg &origin= toe met het adres van de pagina die het mag bedienen.',
  saved: (file) => `Bewaard als ${file}.`,
  noPicture:
    'Het podium kon niet bewaard worden: het bestaat hier uit tekst en tabellen. Gebruik het afdrukken van de browser.',
}
