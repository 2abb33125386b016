import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny'

/** What kind of film is wanted. Size in pixels, both even. */
export interface EncoderWish {
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly format: 'mp4' | 'webm'
}

/** Takes pictures that were drawn on its canvas, and makes a film of them. */
export interface CanvasEncoder {
  readonly canvas: HTMLCanvasElement
  /** Adds what is on the canvas as the next frame. */
  readonly add: () => Promise<void>
  readonly finish: () => Promise<ArrayBuffer>
  readonly cancel: () => Promise<void>
}

/** Opens an encoder of this browser; null where it has none for the format. */
export const openEncoder = async ({
  width,
  height,
  fps,
  format,
}: EncoderWish): Promise<CanvasEncoder | null> => {
  if (typeof VideoEncoder === 'undefined') return null
  const codec = await getFirstEncodableVideoCodec(
    format === 'mp4' ? ['avc', 'vp9', 'av1'] : ['vp9', 'vp8', 'av1'],
    { width, height },
  )
  if (codec === null) return null
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const target = new BufferTarget()
  const output = new Output({
    format: format === 'mp4' ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
    target,
  })
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH })
  output.addVideoTrack(source, { frameRate: fps })
  await output.start()
  let frames = 0
  return {
    canvas,
    add: async () => {
      await source.add(frames / fps, 1 / fps)
      frames += 1
    },
    finish: async () => {
      await output.finalize()
      const { buffer } = target
      if (buffer === null)
        throw new Error('Failed to encode: because the encoder gave nothing. Try another format.')
      return buffer
    },
    cancel: () => output.cancel(),
  }
}
