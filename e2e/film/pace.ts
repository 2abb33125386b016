/** Longest caption, in characters: two lines. */
const longest = 150

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** How long one needs to read a text, in milliseconds; at least 1.6 s. */
export const readingTime = (text: string, wpm: number): number =>
  Math.max(1600, 500 + (words(text) / wpm) * 60_000)

/** A sentence in parts that fit a caption, broken where it breathes or else between words. */
const inParts = (sentence: string): readonly string[] => {
  if (sentence.length <= longest) return [sentence]
  const middle = sentence.length / 2
  const breaks = [...sentence.matchAll(/[,;:]\s|\s(?=[-–]\s)/g)].map(
    ({ index, 0: mark }) => index + mark.length,
  )
  const spaces = [...sentence.matchAll(/\s/g)].map(({ index }) => index + 1)
  const near = (places: readonly number[]): number | undefined =>
    places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  const breath = near(breaks)
  const at = breath !== undefined && Math.abs(breath - middle) < middle / 2 ? breath : near(spaces)
  if (at === undefined) return [sentence]
  return [...inParts(sentence.slice(0, at).trim()), ...inParts(sentence.slice(at).trim())]
}

/** The captions of a text: its sentences, none longer than two lines. */
export const captionsOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\S)/)
    .filter((sentence) => sentence.trim() !== '')
    .flatMap((sentence) => inParts(sentence.trim()))
