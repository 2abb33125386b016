import type { Chapter } from './captionFiles.ts'

/** A box of an MP4 file: four bytes of length, four of name, then what is in it. */
const box = (name: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, content])
}

/** Most chapters that a list of this kind holds. */
const most = 255

/** The list of chapters as players read it ("chpl"): begin in units of 100 ns, title of at most 255 bytes. */
const chapterList = (chapters: readonly Chapter[]): Buffer => {
  const entries = chapters.slice(0, most).map(({ title, from }) => {
    const text = Buffer.from(title).subarray(0, 255)
    const entry = Buffer.alloc(9 + text.length)
    entry.writeBigUInt64BE(BigInt(Math.round(from * 10_000)), 0)
    entry.writeUInt8(text.length, 8)
    text.copy(entry, 9)
    return entry
  })
  const head = Buffer.alloc(9)
  head.writeUInt8(1, 0)
  head.writeUInt8(entries.length, 8)
  return box('chpl', Buffer.concat([head, ...entries]))
}

interface Place {
  readonly at: number
  readonly length: number
}

const findBox = (file: Buffer, name: string, from: number, to: number): Place | null => {
  for (let at = from; at + 8 <= to;) {
    const short = file.readUInt32BE(at)
    const length = short === 1 ? Number(file.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (file.toString('latin1', at + 4, at + 8) === name) return { at, length }
    at += Math.max(8, length)
  }
  return null
}

/** The same MP4 file with chapters. Its list of samples has to be at the end, so that nothing it points at moves. */
export const withChapters = (file: Buffer, chapters: readonly Chapter[]): Buffer => {
  const movie = findBox(file, 'moov', 0, file.length)
  if (movie === null || movie.at + movie.length !== file.length)
    throw new Error(
      'Failed to write the chapters: because the list of samples is not at the end. Encode without fast start.',
    )
  const own = findBox(file, 'udta', movie.at + 8, file.length)
  const list = chapterList(chapters)
  const before = file.subarray(0, own === null ? file.length : own.at)
  const kept = own === null ? Buffer.alloc(0) : file.subarray(own.at + 8, own.at + own.length)
  const after = own === null ? Buffer.alloc(0) : file.subarray(own.at + own.length)
  const data = box('udta', Buffer.concat([kept, list]))
  const whole = Buffer.concat([before, data, after])
  whole.writeUInt32BE(whole.length - movie.at, movie.at)
  return whole
}

/** The chapters in an MP4 file; none where it has no such list. */
export const chaptersIn = (file: Buffer): readonly { readonly title: string; readonly from: number }[] => {
  const movie = findBox(file, 'moov', 0, file.length)
  if (movie === null) return []
  const data = findBox(file, 'udta', movie.at + 8, movie.at + movie.length)
  const list = data === null ? null : findBox(file, 'chpl', data.at + 8, data.at + data.length)
  if (list === null) return []
  const chapters: { title: string; from: number }[] = []
  let at = list.at + 17
  for (let left = file.readUInt8(list.at + 16); left > 0; left -= 1) {
    const length = file.readUInt8(at + 8)
    chapters.push({
      from: Number(file.readBigUInt64BE(at)) / 10_000,
      title: file.toString('utf8', at + 9, at + 9 + length),
    })
    at += 9 + length
  }
  return chapters
}
