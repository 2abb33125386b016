import type { BoardMessageKind } from '../model/board.ts'
import type { MessageKind } from '../model/copies/state.ts'

const messages: Readonly<Record<MessageKind, string>> = {
  write: 'move to',
  change: 'moved to',
  have: 'have',
  written: 'saved',
  read: 'when?',
  value: 'at',
  compare: 'compare',
  compared: 'mine',
}

const boardMessages: Readonly<Record<BoardMessageKind, string>> = {
  booked: 'booked',
  lock: 'lock?',
  granted: 'yours',
  denied: 'taken',
}

const clock = (version: number): string => {
  const minutes = 9 * 60 + 15 * version
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Names of the things on the stage. */
export const stageWords = {
  messages,
  boardMessages,
  ann: 'Ann',
  bob: 'Bob',
  titleCopies: 'Copies of one appointment, Ann who moves it, Bob who looks, and the messages between them',
  titleBoard: 'Two desks that sell the same last free workstation',
  copy: (number: number) => `Copy ${number}`,
  clock,
  version: (version: number) => `${clock(version)} · v${version}`,
  token: (what: string, version: number) => `${what} ${clock(version)}`,
  behind: (count: number) => `${count} behind`,
  newest: 'newest',
  cutOff: 'cut off',
  idle: '…',
  saw: (version: number) => `saw ${clock(version)}`,
  does: { r: 'looks …', w: 'moves it …' },
  screenHere: '← Ann’s screen',
  desks: ['Front desk', 'Phone desk'] as readonly [string, string],
  station: 'Last free workstation',
  free: 'free',
  soldOnce: 'sold once',
  soldTwice: 'sold twice!',
  soldHere: 'sold here',
  knowsTaken: 'knows: taken',
  believesFree: 'believes: free',
  outOfDate: 'out of date',
  up: 'up',
  morning: (morning: number) => (morning === 0 ? '' : `Morning ${morning}`),
  clashes: (count: number) => `Clashes: ${count}`,
}

/** The same in Dutch. */
export const stageWordsNl: typeof stageWords = {
  ...stageWords,
  messages: {
    write: 'verzet naar',
    change: 'verzet naar',
    have: 'heb ik',
    written: 'opgeslagen',
    read: 'hoe laat?',
    value: 'om',
    compare: 'vergelijk',
    compared: 'de mijne',
  },
  boardMessages: { booked: 'geboekt', lock: 'lock?', granted: 'voor jou', denied: 'bezet' },
  titleCopies: 'Kopieën van één afspraak, Ann die hem verzet, Bob die kijkt, en de berichten ertussen',
  titleBoard: 'Twee balies die dezelfde laatste vrije werkplek verkopen',
  copy: (number) => `Kopie ${number}`,
  behind: (count) => `${count} achter`,
  newest: 'nieuwste',
  cutOff: 'afgesneden',
  saw: (version) => `zag ${clock(version)}`,
  does: { r: 'kijkt …', w: 'verzet …' },
  screenHere: '← scherm van Ann',
  desks: ['Balie', 'Telefoon'],
  station: 'Laatste vrije werkplek',
  free: 'vrij',
  soldOnce: 'één keer verkocht',
  soldTwice: 'twee keer verkocht!',
  soldHere: 'hier verkocht',
  knowsTaken: 'weet: bezet',
  believesFree: 'denkt: vrij',
  outOfDate: 'loopt achter',
  up: 'aan',
  morning: (morning) => (morning === 0 ? '' : `Ochtend ${morning}`),
  clashes: (count) => `Botsingen: ${count}`,
}
