import type { Browser } from 'playwright'
import type { Chapter } from './captionFiles.ts'
import { encodeByFfmpeg, hasFfmpeg, type Encoding, type FrameEncoder } from './encode.ts'
import { encodeInBrowser } from './encodeInBrowser.ts'
import { FilmError } from './FilmError.ts'
import type { FilmOptions } from './filmOptions.ts'

const howToGet =
  'Install ffmpeg (Debian and Ubuntu: apt-get install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg)'

/** An encoder for a format: ffmpeg if there is one, else the browser's own. @throws {FilmError} says how to get one */
export const chooseEncoder = async (
  browser: Browser,
  site: string,
  options: FilmOptions,
  encoding: Encoding & { readonly chapters: readonly Chapter[] },
): Promise<FrameEncoder> => {
  const { encoder } = options
  const isThere = encoder !== 'webcodecs' && hasFfmpeg()
  if (isThere) return encodeByFfmpeg(encoding)
  if (encoder === 'ffmpeg')
    throw new FilmError(
      `Failed to encode: because no ffmpeg is installed. ${howToGet}, or leave --encoder out.`,
    )
  if (encoding.format === 'gif' || encoding.format === 'webp')
    throw new FilmError(
      `Failed to encode ${encoding.format}: because the browser encodes only mp4 and webm. ${howToGet}.`,
    )
  const opened = await encodeInBrowser(browser, site, options, encoding)
  if (opened !== null) return opened
  throw new FilmError(
    `Failed to encode ${encoding.format}: because this browser has no encoder for it and no ffmpeg is installed. ${howToGet}, or choose another format.`,
  )
}
