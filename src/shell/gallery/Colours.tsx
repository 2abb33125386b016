import { useMemo } from 'react'
import { useWords } from '../../words/index.ts'
import { useTheme, type Theme } from '../settings.ts'
import styles from './GalleryPage.module.css'
import { galleryWords } from './words.ts'

const families = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'neutral',
  'failure',
] as const

/** Red, green and blue from 0 to 1, as the browser paints the colour. */
const painted = (colour: string): readonly number[] => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (context === null) return [0, 0, 0]
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255)
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = painted(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

type Ratios = Readonly<Record<string, readonly [ink: number, line: number]>>

/** The contrasts in the theme that is shown; it is on the page before React renders. */
const ratiosIn = (_theme: Theme): Ratios => {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(`--${name}`)
  return Object.fromEntries(
    families.map((family) => [
      family,
      [
        contrast(token(`${family}-ink`), token(`${family}-surface`)),
        contrast(token(`${family}-line`), token('surface-page')),
      ],
    ]),
  )
}

/** Each family's colours with the contrast that the browser really paints. */
export const Colours = () => {
  const words = useWords(galleryWords)
  const theme = useTheme()
  const ratios = useMemo(() => ratiosIn(theme), [theme])
  return (
    <table className={styles['colours']}>
      <thead>
        <tr>
          <th scope="col">{words.family}</th>
          <th scope="col">{words.surface}</th>
          <th scope="col">{words.lineOnPage}</th>
        </tr>
      </thead>
      <tbody>
        {families.map((family) => (
          <tr key={family}>
            <th scope="row">{family}</th>
            <td>
              <span className={styles['swatch']} data-family={family}>
                {words.contrast((ratios[family]?.[0] ?? 0).toFixed(1))}
              </span>
            </td>
            <td>
              <span className={styles['stroke']} data-family={family} aria-hidden />
              {words.contrast((ratios[family]?.[1] ?? 0).toFixed(1))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
