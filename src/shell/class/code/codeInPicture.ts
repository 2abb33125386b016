/** The part of the browser's own reader that is used here, where it has one. */
interface Detector {
  readonly detect: (picture: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>
}

type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector

const ownDetector = (): Detector | null => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass }
  try {
    return BarcodeDetector === undefined ? null : new BarcodeDetector({ formats: ['qr_code'] })
  } catch {
    // It is there, but knows no QR codes.
    return null
  }
}

/** Longest side at which pictures are read; in pixels. */
const longest = 1400

const pixelsOf = (picture: ImageBitmap | HTMLVideoElement): ImageData | null => {
  const width = 'videoWidth' in picture ? picture.videoWidth : picture.width
  const height = 'videoHeight' in picture ? picture.videoHeight : picture.height
  if (width === 0 || height === 0) return null
  const scale = Math.min(1, longest / Math.max(width, height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  )
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

const decoded = async (pixels: ImageData): Promise<string | null> => {
  const { decodeQR } = await import('qr/decode.js')
  try {
    return decodeQR(pixels)
  } catch {
    // The library throws where it finds no code.
    return null
  }
}

/** The text of a QR code in a picture or in what a camera shows now; null where none is found. */
export const codeIn = async (picture: ImageBitmap | HTMLVideoElement): Promise<string | null> => {
  const found = await ownDetector()
    ?.detect(picture)
    .catch(() => [])
  const text = found?.[0]?.rawValue
  if (text !== undefined) return text
  const pixels = pixelsOf(picture)
  return pixels === null ? null : decoded(pixels)
}
