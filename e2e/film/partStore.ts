import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** The frames of a rendered part, on disk. Equal frames that follow each other are kept once. */
export interface StoredPart {
  readonly dir: string
  readonly index: PartIndex
}

/** What is known of a rendered part. */
export interface PartIndex {
  /** Of the build that it was rendered from. */
  readonly build: string
  readonly measured: boolean
  /** For each frame: number of its picture. */
  readonly frames: readonly number[]
  /** For each picture: where it lies in the file, its length and its SHA-256. */
  readonly pictures: readonly { readonly at: number; readonly length: number; readonly sha: string }[]
}

/** SHA-256 as hexadecimal text. */
export const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

/** The hash of a part: of its frames, one after the other. */
export const hashOfPart = ({ frames, pictures }: PartIndex): string =>
  sha256(frames.map((number) => pictures[number]?.sha ?? '').join('\n'))

/** Reads a stored part; null where there is none that is whole. */
export const findPart = (dir: string): StoredPart | null => {
  const file = join(dir, 'index.json')
  if (!existsSync(file)) return null
  return { dir, index: JSON.parse(readFileSync(file, 'utf8')) as PartIndex }
}

/** Writes a part frame by frame; it is there only once it is kept. */
export const writePart = (dir: string) => {
  const draft = `${dir}.draft-${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const file = openSync(join(draft, 'frames.bin'), 'w')
  const frames: number[] = []
  const pictures: { at: number; length: number; sha: string }[] = []
  let at = 0
  return {
    take: (png: Buffer | null): void => {
      const sha = png === null ? null : sha256(png)
      if (png !== null && sha !== null && pictures.at(-1)?.sha !== sha) {
        writeSync(file, png)
        pictures.push({ at, length: png.length, sha })
        at += png.length
      }
      frames.push(pictures.length - 1)
    },
    keep: (build: string, measured: boolean): StoredPart => {
      closeSync(file)
      const index: PartIndex = { build, measured, frames, pictures }
      writeFileSync(join(draft, 'index.json'), JSON.stringify(index))
      rmSync(dir, { recursive: true, force: true })
      renameSync(draft, dir)
      return { dir, index }
    },
    drop: (): void => {
      closeSync(file)
      rmSync(draft, { recursive: true, force: true })
    },
  }
}

/** The same frames under another build. */
export const sealAgain = ({ dir, index }: StoredPart, build: string): StoredPart => {
  const sealed: PartIndex = { ...index, build }
  writeFileSync(join(dir, 'index.json'), JSON.stringify(sealed))
  return { dir, index: sealed }
}

/** The pictures of a part, frame by frame. */
export function* framesOfPart({ dir, index }: StoredPart): Generator<Buffer> {
  const file = openSync(join(dir, 'frames.bin'), 'r')
  try {
    let shown = -1
    let png: Buffer = Buffer.alloc(0)
    for (const number of index.frames) {
      const picture = index.pictures[number]
      if (number !== shown && picture !== undefined) {
        png = Buffer.alloc(picture.length)
        readSync(file, png, 0, picture.length, picture.at)
        shown = number
      }
      yield png
    }
  } finally {
    closeSync(file)
  }
}
