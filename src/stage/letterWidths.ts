/**
 * Advance widths of the letters from space to tilde in hundredths of the font size: Inter at weight 600, as it is
 * shipped. A table and not a measurement, so that a picture is laid out the same everywhere, also without a browser.
 */
const widths = [
  25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 66, 67, 32, 47, 32, 38, 66, 42, 62, 64, 67, 61, 64, 58, 64, 64, 32,
  33, 67, 67, 67, 54, 100, 73, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77, 65, 77, 65, 65, 66, 74,
  73, 102, 72, 71, 65, 37, 38, 37, 48, 52, 35, 57, 62, 58, 62, 59, 39, 63, 61, 26, 26, 57, 26, 90, 61, 61, 62,
  62, 41, 55, 37, 61, 60, 84, 57, 60, 57, 45, 36, 45, 67,
]

const first = 32

/** Letters that are not in the table: accents are as wide as this, wider scripts a little wider. */
const other = 75

/** Width of a text in one line, in the unit of the font size. */
export const textWidth = (text: string, size: number): number => {
  let sum = 0
  for (const letter of text) sum += widths[(letter.codePointAt(0) ?? 0) - first] ?? other
  return (sum / 100) * size
}
