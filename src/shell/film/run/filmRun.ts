import type { Playhead } from '../../../playhead/index.ts'
import { sizeOfPicture, standalonePicture } from '../../../ui/index.ts'
import type { EncoderWish } from '../encoder/openEncoder.ts'
import { settle } from '../settle.ts'

/** What is wanted of a film of the run on screen. */
export interface RunFilmWish extends EncoderWish {
  /** How long the film lasts, in seconds; the whole run is played in it. */
  readonly seconds: number
}

/** Height of the line that says what happens, as a part of the film's. */
const line = 0.09

interface Scenery {
  readonly svg: SVGSVGElement
  readonly canvas: HTMLCanvasElement
  readonly text: string
}

const drawPicture = async ({ svg, canvas, text }: Scenery): Promise<void> => {
  const context = canvas.getContext('2d')
  if (context === null)
    throw new Error('Failed to film: because this browser draws on no canvas. Try another browser.')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalonePicture(svg))}`
  await image.decode()
  const { width, height } = sizeOfPicture(svg)
  const room = canvas.height * (1 - line)
  const scale = Math.min(canvas.width / width, room / height)
  const style = getComputedStyle(document.body)
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(
    image,
    (canvas.width - width * scale) / 2,
    (room - height * scale) / 2,
    width * scale,
    height * scale,
  )
  context.fillStyle = style.color
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = `600 ${Math.round(canvas.height / 32)}px ${style.fontFamily}`
  context.fillText(text, canvas.width / 2, canvas.height * (1 - line / 2), canvas.width * 0.94)
}

/** The stage of the lab on screen; null where it is no picture. */
export const stageOnScreen = (): SVGSVGElement | null =>
  document.querySelector<SVGSVGElement>('[data-stage-area] svg[data-stage], [data-stage-area] svg[role]')

/**
 * Films the run under a playhead, from its beginning to its end; each frame is one step of film time.
 *
 * @throws {Error} where the browser has no encoder, or the stage is no picture
 */
export const filmRun = async (
  playhead: Playhead,
  wish: RunFilmWish,
  { progress, signal }: { readonly progress: (part: number) => void; readonly signal: AbortSignal },
): Promise<Blob> => {
  if (stageOnScreen() === null)
    throw new Error('Failed to film: because this stage is no single picture. Use npm run film instead.')
  // As large as the rest of the page: only who makes a film loads it.
  const { openEncoder } = await import('../encoder/openEncoder.ts')
  const encoder = await openEncoder(wish)
  if (encoder === null)
    throw new Error(
      `Failed to film: because this browser cannot encode ${wish.format}. Choose the other format, or a current Chrome, Edge, Firefox or Safari.`,
    )
  const { duration, now, describe } = playhead.getState()
  const frames = Math.max(2, Math.round(wish.seconds * wish.fps))
  playhead.pause()
  try {
    for (let index = 0; index < frames; index += 1) {
      signal.throwIfAborted()
      const at = (duration * index) / (frames - 1)
      playhead.seek(at)
      await settle()
      const svg = stageOnScreen()
      if (svg !== null) await drawPicture({ svg, canvas: encoder.canvas, text: describe(at) })
      await encoder.add()
      progress((index + 1) / frames)
    }
    return new Blob([await encoder.finish()], { type: `video/${wish.format}` })
  } catch (error) {
    await encoder.cancel()
    throw error
  } finally {
    playhead.seek(now)
  }
}
