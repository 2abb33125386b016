import { defineWords } from '../words/index.ts'
import { playheadTextsNl } from './words.nl.ts'

/** In English. */
export const playheadTexts = {
  transport: 'Transport',
  play: 'Play',
  pause: 'Pause',
  stepForward: 'Step forward',
  stepBack: 'Step back',
  nextMark: 'Next marked moment',
  previousMark: 'Previous marked moment',
  playhead: 'Playhead',
  speed: 'Speed',
  empty: 'Nothing has happened yet',
  live: 'live',
  keys: [
    ['Space', 'Play or pause'],
    ['← →', 'One step back or forward'],
    ['Shift + ← →', 'Previous or next marked moment'],
    ['Home, End', 'To the beginning or the end'],
    [', .', 'Slower or faster'],
    ['?', 'Show these keys'],
    ['Esc', 'Close what is open'],
  ] as readonly (readonly [string, string])[],
  keysTitle: 'Keys',
  marks: 'Marked moments',
  cluster: (count: number, first: string, last: string) =>
    first === last ? `${count} × ${first}` : `${count} moments, from "${first}" to "${last}"`,
  branches: 'Branches',
  firstBranch: (number: number) => `Branch ${number}, the first`,
  branch: (number: number, from: number, seconds: string) =>
    `Branch ${number}, left branch ${from} at ${seconds} s`,
  legend: 'What the band means',
  health: {
    ok: 'ok',
    degraded: 'degraded',
    stale: 'stale answers',
    violation: 'promise broken',
    down: 'down',
  },
  withHealth: (moment: string, health: string) => `${moment} (${health})`,
  speedValue: (factor: string) => `${factor} of real speed`,
}

/** In all languages. */
export const playheadWords = defineWords({ en: playheadTexts, nl: playheadTextsNl })
