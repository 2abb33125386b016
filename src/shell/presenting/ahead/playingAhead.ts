import { copyOfAddress } from './aheadAddress.ts'

/** The copy of the log on which this page plays ahead; null for an ordinary page. Read once, as it was opened. */
export const playingAhead = copyOfAddress(window.location.hash)
