import { defineWords, type Language } from '../../words/index.ts'

/** How numbers of this lab are written. */
interface Formats {
  /** With as many digits as one can tell apart: one after the point below 10, none from there on. */
  readonly formatNumber: (value: number) => string
  /** A duration: `8.3 ms`, `240 ms`, `5.1 s`. */
  readonly formatTime: (ms: number) => string
  /** A share from 0 to 1 in percent: `37 %`. */
  readonly formatShare: (share: number) => string
  readonly perSecond: (value: number) => string
  readonly unitsAnHour: (value: number) => string
}

const formatsIn = (language: Language, unitsAnHour: string): Formats => {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const oneDigit = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const formatNumber = (value: number): string =>
    Math.abs(value) < 10 ? oneDigit.format(value) : whole.format(value)
  return {
    formatNumber,
    formatTime: (ms) => (ms >= 1000 ? `${oneDigit.format(ms / 1000)} s` : `${formatNumber(ms)} ms`),
    formatShare: (share) => `${whole.format(100 * share)} %`,
    perSecond: (value) => `${formatNumber(value)}/s`,
    unitsAnHour: (value) => `${formatNumber(value)} ${unitsAnHour}`,
  }
}

/** Numbers as the reader's language writes them. */
export const evolutionFormats = defineWords<Formats>({
  en: formatsIn('en', 'units/h'),
  nl: formatsIn('nl', 'eenheden/uur'),
})
