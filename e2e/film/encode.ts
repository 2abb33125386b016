import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { FilmError } from './FilmError.ts'
import type { FilmFormat } from './filmOptions.ts'

/** What an encoder is given besides the frames. */
export interface Encoding {
  readonly format: FilmFormat
  readonly fps: number
  readonly width: number
  readonly height: number
  /** Where the film is written; nothing of it is kept when it fails. */
  readonly out: string
  /** Paths of the chapters and of the captions that go into the container; null: none. */
  readonly metadata: string | null
  readonly captions: string | null
}

/** Whether there is an ffmpeg to call. */
export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0

const codec: Readonly<Record<FilmFormat, readonly string[]>> = {
  mp4: [
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '18',
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
  ],
  webm: [
    '-c:v',
    'libvpx-vp9',
    '-deadline',
    'good',
    '-cpu-used',
    '5',
    '-crf',
    '24',
    '-b:v',
    '0',
    '-row-mt',
    '1',
  ],
  // The delays of GIF are hundredths of a second: 25 frames a second are exact, 30 are not.
  gif: [
    '-vf',
    "fps=25,scale='min(960,iw)':-1:flags=lanczos,split[a][b];[a]palettegen=stats_mode=diff[p];[b][p]paletteuse=dither=bayer",
  ],
  webp: ['-vf', "fps=25,scale='min(960,iw)':-1", '-c:v', 'libwebp_anim', '-quality', '80', '-loop', '0'],
}

const argumentsOf = ({
  format,
  fps,
  width,
  height,
  out,
  metadata,
  captions,
}: Encoding): readonly string[] => {
  const holdsText = format === 'mp4' || format === 'webm'
  const inputs = ['-f', 'image2pipe', '-framerate', String(fps), '-c:v', 'png', '-i', '-']
  const more: string[] = []
  if (holdsText && captions !== null) inputs.push('-i', captions)
  if (holdsText && metadata !== null) {
    const place = captions === null ? '1' : '2'
    inputs.push('-f', 'ffmetadata', '-i', metadata)
    more.push('-map_metadata', place, '-map_chapters', place)
  }
  if (holdsText) more.push('-map', '0:v', '-vf', `scale=${width}:${height}`)
  if (holdsText && captions !== null)
    more.push('-map', '1:s', '-c:s', format === 'mp4' ? 'mov_text' : 'webvtt')
  return [
    '-y',
    '-v',
    'error',
    ...inputs,
    ...more,
    ...codec[format],
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    out,
  ]
}

/** An encoder that takes PNG frames and writes a file. */
export interface FrameEncoder {
  readonly add: (png: Buffer) => Promise<void>
  readonly finish: () => Promise<void>
  readonly cancel: () => void
}

/** Encodes by ffmpeg. */
export const encodeByFfmpeg = (encoding: Encoding): FrameEncoder => {
  const child: ChildProcess = spawn('ffmpeg', argumentsOf(encoding), {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  })
  const { stdin, stderr } = child
  if (stdin === null || stderr === null)
    throw new FilmError('Failed to encode: because ffmpeg has no pipes. Try again.')
  let said = ''
  stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(-1))
    child.on('close', (code) => resolve(code ?? -1))
  })
  // What ffmpeg says is told when it has ended.
  stdin.on('error', () => undefined)
  const add = async (png: Buffer): Promise<void> => {
    if (!stdin.write(png)) await Promise.race([once(stdin, 'drain'), ended])
  }
  return {
    add,
    finish: async () => {
      stdin.end()
      const code = await ended
      if (code !== 0)
        throw new FilmError(
          `Failed to encode ${encoding.format}: because ffmpeg ended with ${code}: ${said.trim()}. Try another format.`,
        )
    },
    cancel: () => {
      child.kill('SIGKILL')
    },
  }
}
