import '../tokens.css'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { pngOf } from './savePicture.ts'
import { standalonePicture } from './standalonePicture.ts'

const show = async (): Promise<SVGSVGElement> => {
  const { container } = await render(
    <div style={{ background: 'rgb(1, 2, 3)' }}>
      <svg viewBox="0 0 200 100" role="img" aria-label="A box">
        <g transform="translate(20 0)">
          <rect width="100" height="100" style={{ fill: 'var(--event-surface)' }} />
          <text y="20" style={{ fontFamily: 'var(--font-data)' }}>
            a &lt; b
          </text>
        </g>
      </svg>
    </div>,
  )
  const svg = container.querySelector('svg')
  if (svg === null) throw new Error('There is no picture.')
  return svg
}

it('is a well-formed file that needs no style sheet of the page', async () => {
  const text = standalonePicture(await show())
  const file = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(file.querySelector('parsererror')).toBeNull()
  expect(file.documentElement.getAttribute('width')).toBe('200')
  expect(file.querySelector('text')?.textContent).toBe('a < b')
  expect(text).not.toContain('var(')
  expect(file.querySelector('rect')?.getAttribute('style')).toContain('fill:oklch')
  expect(file.querySelector('rect')?.hasAttribute('class')).toBe(false)
})

it('opens as a picture, twice as large, in the colours that were on screen', async () => {
  const bitmap = await createImageBitmap(await pngOf(await show()))
  expect([bitmap.width, bitmap.height]).toEqual([400, 200])
  const canvas = document.createElement('canvas')
  canvas.width = 400
  canvas.height = 200
  const context = canvas.getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const pixel = (x: number, y: number) => Array.from(context?.getImageData(x, y, 1, 1).data ?? [])
  expect(pixel(390, 190)).toEqual([1, 2, 3, 255])
  expect(pixel(100, 150)).not.toEqual(pixel(390, 190))
})
