/** Linear red, green and blue; 0 to 1 inside the sRGB gamut. */
export type LinearRgb = readonly [red: number, green: number, blue: number]

const pattern = /^\s*oklch\(\s*([\d.]+%?)\s+([\d.]+)\s+([\d.]+)\s*\)\s*$/

const numberOf = (text: string): number =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)

/**
 * Linear sRGB of a colour written as `oklch(lightness chroma hue)`, lightness from 0 to 1 or in percent; matrices by
 * Björn Ottosson.
 * @throws {Error} when it is written in another way
 */
export const linearRgb = (colour: string): LinearRgb => {
  const parts = pattern.exec(colour)
  if (parts === null)
    throw new Error(
      `Failed to read the colour "${colour}": because it is not "oklch(l c h)". Write it without alpha.`,
    )
  const [lightness = 0, chroma = 0, hue = 0] = parts.slice(1).map(numberOf)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const luminance = (colour: string): number => {
  const [red, green, blue] = linearRgb(colour).map((part) => Math.min(1, Math.max(0, part)))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/**
 * Contrast ratio of WCAG 2.2 between two colours written as `oklch(...)`; 1 to 21.
 * @throws {Error} when a colour is written in another way
 */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
