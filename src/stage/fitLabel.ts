import { textWidth } from './letterWidths.ts'

/** Room for words, in stage units. */
export interface Room {
  readonly width: number
  readonly height: number
}

export interface FittedLabel {
  /** Font size in units; never below 18. */
  readonly size: number
  readonly lines: readonly string[]
  /** Not all of the words could be shown; the last line ends in an ellipsis. */
  readonly cut: boolean
}

/** Line height as a part of the font size. */
export const lineHeight = 1.16

/** Nothing on the stage is smaller. */
export const smallest = 18

/** Where a name may break: at spaces, after hyphens and slashes, and before the humps of CamelCase. */
const piecesOf = (label: string): readonly string[] =>
  label.split(/(?<=[-/_.:])|(?<=\s)|(?<=[a-z0-9])(?=[A-Z])/).filter((piece) => piece.trim() !== '')

/** As few lines as fit the width; a piece that is too long on its own stays too long. */
const wrap = (label: string, width: number, size: number): readonly string[] => {
  const lines: string[] = []
  for (const piece of piecesOf(label)) {
    const last = lines.at(-1)
    const longer = `${last ?? ''}${piece}`
    if (last !== undefined && textWidth(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line) => line.trim())
}

/** The text, or as much of its beginning as leaves room for an ellipsis. */
const clip = (text: string, width: number, size: number, always: boolean): string => {
  if (!always && textWidth(text, size) <= width) return text
  const letters = Array.from(text)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

const linesWithin = (height: number, size: number): number =>
  Math.max(1, Math.floor(height / (size * lineHeight)))

/**
 * Lays words into a room: in the largest size from `largest` (default 20) down to 18 in which all of them fit,
 * otherwise at 18 with an ellipsis.
 */
export const fitLabel = (label: string, room: Room, largest = 20): FittedLabel => {
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = wrap(label, room.width, size)
    const fits = lines.every((line) => textWidth(line, size) <= room.width)
    if (fits && lines.length <= linesWithin(room.height, size)) return { size, lines, cut: false }
  }
  const wrapped = wrap(label, room.width, smallest)
  const most = linesWithin(room.height, smallest)
  const shown = wrapped.slice(0, most)
  const lines = shown.map((line, index) =>
    clip(line, room.width, smallest, index === most - 1 && wrapped.length > most),
  )
  return { size: smallest, lines, cut: true }
}
