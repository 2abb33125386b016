import { openEncoder, type CanvasEncoder, type EncoderWish } from './openEncoder.ts'

/** What a recorder without ffmpeg does with a page; `window.replaygroundEncoder`. Files are given as base64. */
export interface PictureEncoder {
  /** Resolves to whether this browser can. */
  readonly open: (wish: EncoderWish) => Promise<boolean>
  /** A PNG; null: the same picture again. */
  readonly add: (png: string | null) => Promise<void>
  readonly finish: () => Promise<string>
}

declare global {
  interface Window {
    replaygroundEncoder?: PictureEncoder
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

const textOf = (buffer: ArrayBuffer): string => {
  const bytes = new Uint8Array(buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

/** Makes the page an encoder of pictures that it is sent. */
export const servePictures = (): void => {
  let encoder: CanvasEncoder | null = null
  window.replaygroundEncoder = {
    open: async (wish) => {
      encoder = await openEncoder(wish)
      return encoder !== null
    },
    add: async (png) => {
      if (png !== null) {
        const picture = await createImageBitmap(new Blob([bytesOf(png)], { type: 'image/png' }))
        const canvas = encoder?.canvas
        canvas?.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
        picture.close()
      }
      await encoder?.add()
    },
    finish: async () => {
      if (encoder === null) throw new Error('Failed to encode: because no encoder is open. Open one first.')
      return textOf(await encoder.finish())
    },
  }
}
