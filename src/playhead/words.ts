import { defineWords } from '../words/index.ts'

export const playheadWords = defineWords({
  en: {
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
    speedValue: (factor: string) => `${factor} of real speed`,
  },
})
