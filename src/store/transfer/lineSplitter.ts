/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** Something about a line that makes it unusable; its message ends the sentence "line 17 ...". */
export class BadLine extends Error {
  override readonly name = 'BadLine'

  readonly line: number
  readonly reason: string

  constructor(line: number, reason: string) {
    super(`line ${line} ${reason}`)
    this.line = line
    this.reason = reason
  }
}

/** Longest line, in bytes: 4 MiB. */
export const lineLimit = 4 * 1024 * 1024

/** Takes a file in pieces of any size and gives its lines. */
export interface LineSplitter {
  /** @throws {BadLine} too long, or not text */
  feed(piece: Uint8Array): readonly Line[]
  /** The last line, if the file does not end with a line end. */
  end(): readonly Line[]
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Splits UTF-8 text at LF or CR LF; a byte order mark at the start is passed over. */
export const createLineSplitter = (): LineSplitter => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0

  const hold = (part: Uint8Array): void => {
    length += part.length
    if (length > lineLimit) throw new BadLine(number + 1, `is longer than ${lineLimit} bytes`)
    parts.push(part)
  }

  const bytes = (): Uint8Array => {
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    const whole = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }

  const finish = (): Line => {
    const whole = bytes()
    const content = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole
    parts = []
    length = 0
    number += 1
    try {
      const text = decoder.decode(content)
      return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text }
    } catch {
      throw new BadLine(number, 'is not text in UTF-8')
    }
  }

  return {
    feed: (piece) => {
      const lines: Line[] = []
      let start = 0
      for (;;) {
        const end = piece.indexOf(lineFeed, start)
        if (end === -1) break
        hold(piece.subarray(start, end))
        lines.push(finish())
        start = end + 1
      }
      if (start < piece.length) hold(piece.subarray(start))
      return lines
    },
    end: () => (length === 0 ? [] : [finish()]),
  }
}
