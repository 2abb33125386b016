import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import type { Chapter } from './captionFiles.ts'
import type { Encoding, FrameEncoder } from './encode.ts'
import type { FilmOptions } from './filmOptions.ts'
import { withChapters } from './mp4Chapters.ts'

/** Encodes by the WebCodecs of the browser that renders; null where it cannot encode the format. */
export const encodeInBrowser = async (
  browser: Browser,
  site: string,
  { width, height }: FilmOptions,
  encoding: Encoding & { readonly chapters: readonly Chapter[] },
): Promise<FrameEncoder | null> => {
  const { format, fps, out, chapters } = encoding
  const page = await browser.newPage()
  await page.goto(`${site}?film=encode`)
  await page.waitForFunction(() => window.replaygroundEncoder !== undefined)
  const can = await page.evaluate((given) => window.replaygroundEncoder?.open(given), {
    width,
    height,
    fps,
    format: format === 'webm' ? ('webm' as const) : ('mp4' as const),
  })
  if (can !== true) {
    await page.close()
    return null
  }
  let last: Buffer | null = null
  return {
    add: async (png) => {
      // The page keeps the last picture: a frame that is the same is not sent again.
      const text = png === last ? null : png.toString('base64')
      last = png
      await page.evaluate((given) => window.replaygroundEncoder?.add(given), text)
    },
    finish: async () => {
      const text = await page.evaluate(() => window.replaygroundEncoder?.finish())
      const file = Buffer.from(text ?? '', 'base64')
      writeFileSync(out, format === 'mp4' ? withChapters(file, chapters) : file)
      await page.close()
    },
    cancel: () => {
      void page.close().catch(() => undefined)
    },
  }
}
