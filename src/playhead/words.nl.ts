import type { playheadTexts } from './words.ts'

/** Words of the time line, in Dutch. */
export const playheadTextsNl: typeof playheadTexts = {
  transport: 'Tijdlijn',
  play: 'Afspelen',
  pause: 'Pauze',
  stepForward: 'Stap vooruit',
  stepBack: 'Stap terug',
  nextMark: 'Volgend gemarkeerd moment',
  previousMark: 'Vorig gemarkeerd moment',
  playhead: 'Afspeelkop',
  speed: 'Snelheid',
  empty: 'Er is nog niets gebeurd',
  live: 'live',
  keys: [
    ['Spatie', 'Afspelen of pauze'],
    ['← →', 'Eén stap terug of vooruit'],
    ['Shift + ← →', 'Vorig of volgend gemarkeerd moment'],
    ['Home, End', 'Naar het begin of het einde'],
    [', .', 'Langzamer of sneller'],
    ['?', 'Toon deze toetsen'],
    ['Esc', 'Sluit wat open is'],
  ],
  keysTitle: 'Toetsen',
  marks: 'Gemarkeerde momenten',
  cluster: (count, first, last) =>
    first === last ? `${count} × ${first}` : `${count} momenten, van "${first}" tot "${last}"`,
  branches: 'Takken',
  firstBranch: (number) => `Tak ${number}, de eerste`,
  branch: (number, from, seconds) => `Tak ${number}, verliet tak ${from} op ${seconds.replace('.', ',')} s`,
  legend: 'Wat de band betekent',
  health: {
    ok: 'goed',
    degraded: 'verstoord',
    stale: 'verouderde antwoorden',
    violation: 'belofte gebroken',
    down: 'uit',
  },
  withHealth: (moment, health) => `${moment} (${health})`,
  speedValue: (factor) => `${factor} van de echte snelheid`,
}
