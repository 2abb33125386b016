import { saveFile } from '../saveFile.ts'
import { sizeOfPicture, standalonePicture } from './standalonePicture.ts'

/** The picture as PNG, twice as large as its own units. @throws Where the browser cannot draw it. */
export const pngOf = async (svg: SVGSVGElement): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalonePicture(svg))}`
  await image.decode()
  const { width, height } = sizeOfPicture(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null)
    throw new Error('Failed to save the picture: because this browser draws no PNG. Save it as SVG.')
  return blob
}

/** Saves the picture as a file. */
export const savePicture = async (svg: SVGSVGElement, name: string, format: 'svg' | 'png'): Promise<void> => {
  switch (format) {
    case 'svg':
      return saveFile(new Blob([standalonePicture(svg)], { type: 'image/svg+xml' }), `${name}.svg`)
    case 'png':
      return saveFile(await pngOf(svg), `${name}.png`)
  }
}
