import { parseArgs } from 'node:util'
import { FilmError } from './FilmError.ts'

export const formats = ['mp4', 'webm', 'gif', 'webp'] as const
export type FilmFormat = (typeof formats)[number]

const sizes = ['1280x720', '1920x1080', '3840x2160', '320x180', '640x360'] as const
const choices = {
  fps: ['30', '60', '10', '25', '50'],
  theme: ['light', 'dark', 'projector'],
  lang: ['en', 'nl'],
  captions: ['burned', 'file', 'none'],
  predictions: ['ask', 'skip'],
  encoder: ['auto', 'ffmpeg', 'webcodecs'],
} as const

/** All that was asked for. */
export interface FilmOptions {
  /** A lab, a chapter's letter, or the path of a script; empty with `all`. */
  readonly what: string
  readonly all: boolean
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly formats: readonly FilmFormat[]
  readonly theme: string
  readonly lang: string
  /** How fast the picture plays against its captions; 1: as long as they take to read. Above 0. */
  readonly speed: number
  /** Words a minute that one reads. Above 0. */
  readonly wpm: number
  /** First and last step, by number (from 1) or id; undefined: all. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly captions: 'burned' | 'file' | 'none'
  readonly predictions: 'ask' | 'skip'
  readonly camera: boolean
  readonly seed: number
  readonly shards: number
  readonly encoder: string
  readonly out: string | undefined
  readonly live: boolean
  readonly fresh: boolean
  readonly built: boolean
  /** Settings of the lab by name. */
  readonly settings: Readonly<Record<string, string>>
}

const own = {
  all: { type: 'boolean' },
  size: { type: 'string', default: '1280x720' },
  fps: { type: 'string', default: '30' },
  format: { type: 'string', default: 'mp4' },
  theme: { type: 'string', default: 'light' },
  lang: { type: 'string', default: 'en' },
  speed: { type: 'string', default: '1' },
  wpm: { type: 'string', default: '150' },
  from: { type: 'string' },
  to: { type: 'string' },
  captions: { type: 'string', default: 'burned' },
  predictions: { type: 'string', default: 'ask' },
  camera: { type: 'string', default: 'follow' },
  seed: { type: 'string', default: '1' },
  shards: { type: 'string', default: '1' },
  encoder: { type: 'string', default: 'auto' },
  out: { type: 'string' },
  live: { type: 'boolean' },
  fresh: { type: 'boolean' },
  built: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const list = (values: readonly string[]): string => values.join(', ')

/** One of some values. @throws {FilmError} names them all */
const oneOf = <Value extends string>(name: string, value: string, all: readonly Value[]): Value => {
  const found = all.find((each) => each === value)
  if (found !== undefined) return found
  throw new FilmError(`Failed to film: because --${name} is "${value}". Choose from ${list(all)}.`)
}

const positive = (name: string, text: string): number => {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new FilmError(`Failed to film: because --${name} is "${text}". Give a number above 0.`)
}

const count = (name: string, text: string, most: number): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new FilmError(`Failed to film: because --${name} is "${text}". Give a whole number up to ${most}.`)
}

/** Told by `--help`. */
export const usage = `npm run film -- <lab | chapter | e2e/films/name.film.ts> [options]
npm run film -- --all

  --size ${sizes.slice(0, 3).join('|')}   (default 1280x720)
  --fps 30|60            --format mp4,webm,gif,webp    --theme light|dark|projector   --lang en|nl
  --speed 1              how fast the picture plays against its captions
  --wpm 150              words a minute that one reads
  --from 2 --to 5        steps, by number or name
  --captions burned|file|none                          --predictions ask|skip
  --camera follow|still  --seed 1                      --shards 2
  --encoder auto|ffmpeg|webcodecs                      --out films/name.mp4
  --fresh                render again what has not changed
  --live                 a script of one's own, headed, in real time
  --mode cp              a setting that steps of the lesson are told under: those steps`

type Given = Readonly<Record<string, string | boolean | undefined>>

const parsed = (
  args: readonly string[],
): { readonly values: Given; readonly positionals: readonly string[] } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: own,
      allowPositionals: true,
      strict: false,
    })
    return { values, positionals }
  } catch (error) {
    throw new FilmError(`Failed to film: because ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** Settings of the lab: every option that is not the recorder's own. A flag without a value is no setting. */
const settingsIn = (
  args: readonly string[],
): { readonly rest: readonly string[]; readonly settings: Readonly<Record<string, string>> } => {
  const rest: string[] = []
  const settings: Record<string, string> = {}
  for (let index = 0; index < args.length; index += 1) {
    const [name = '', inline] = (args[index] ?? '').split('=', 2)
    const isOwn = !name.startsWith('--') || name.slice(2) in own
    if (isOwn) {
      rest.push(args[index] ?? '')
      continue
    }
    const value = inline ?? args[index + 1]
    if (value === undefined || value.startsWith('--'))
      throw new FilmError(
        `Failed to film: because there is no option ${name}, and a setting of a lab needs a value. Options: ${list(Object.keys(own).map((each) => `--${each}`))}.`,
      )
    if (inline === undefined) index += 1
    settings[name.slice(2)] = value
  }
  return { rest, settings }
}

const formatsIn = (text: string): readonly FilmFormat[] =>
  text.split(',').map((each) => oneOf('format', each.trim(), formats))

/** Reads what was asked for. @throws {FilmError} says what is wrong, and what there is */
export const readOptions = (args: readonly string[]): FilmOptions => {
  const { rest, settings } = settingsIn(args)
  const { values, positionals } = parsed(rest)
  const text = (name: string): string => String(values[name] ?? '')
  const maybe = (name: string): string | undefined => (values[name] === undefined ? undefined : text(name))
  const [width = 0, height = 0] = oneOf('size', text('size'), sizes).split('x').map(Number)
  return {
    what: positionals[0] ?? '',
    all: values['all'] === true,
    width,
    height,
    fps: Number(oneOf('fps', text('fps'), choices.fps)),
    formats: formatsIn(text('format')),
    theme: oneOf('theme', text('theme'), choices.theme),
    lang: oneOf('lang', text('lang'), choices.lang),
    speed: positive('speed', text('speed')),
    wpm: positive('wpm', text('wpm')),
    from: maybe('from'),
    to: maybe('to'),
    captions: oneOf('captions', text('captions'), choices.captions),
    predictions: oneOf('predictions', text('predictions'), choices.predictions),
    camera: oneOf('camera', text('camera'), ['follow', 'still']) === 'follow',
    seed: count('seed', text('seed'), 4_294_967_295),
    shards: Math.max(1, count('shards', text('shards'), 16)),
    encoder: oneOf('encoder', text('encoder'), choices.encoder),
    out: maybe('out'),
    live: values['live'] === true,
    fresh: values['fresh'] === true,
    built: values['built'] === true,
    settings,
  }
}
