import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { handInText } from '../format/handIn.ts'

/** A picture of a code, as a camera would have it: some pixels for each square. */
const pictureOf = (rows: readonly (readonly boolean[])[], scale: number) => {
  const size = rows.length * scale
  const data = new Uint8ClampedArray(size * size * 4)
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const dark = rows[Math.floor(pixel / size / scale)]?.[Math.floor((pixel % size) / scale)] === true
    data.set(dark ? [0, 0, 0, 255] : [255, 255, 255, 255], pixel * 4)
  }
  return { width: size, height: size, data }
}

describe('the QR code of what is handed in', () => {
  it.each([1, 8, 15])('is read back with %d answers, letters of all kinds included', (count) => {
    const text = handInText({
      class: 'k3f9ab',
      lab: 'command-handling',
      student: 'r2m8q0c7x1d5v9b4',
      name: 'Zoë 王 <b>',
      at: 1_764_000_000_000,
      answers: Array.from({ length: count }, (_, index) => ({
        step: `step-number-${index}`,
        answer: 'replica 3',
        sure: 75,
      })),
    })
    const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
    expect(decodeQR(pictureOf(rows, 4))).toBe(text)
  })
})
