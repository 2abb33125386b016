import { defineWords, type Language } from '../../words/index.ts'
import type { TextSize } from '../settings.ts'

const textSizes: Readonly<Record<TextSize, string>> = { 100: 'Normal', 115: 'Larger', 130: 'Largest' }
const tekstgroottes: Readonly<Record<TextSize, string>> = { 100: 'Normaal', 115: 'Groter', 130: 'Grootst' }

/** A language is named in itself, so that whoever reads only that one finds it. */
const languages: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' }

/** Words of the settings. */
export const settingsWords = defineWords({
  en: {
    language: 'Language',
    languages,
    textSize: 'Text size',
    textSizes,
    predictions: 'Lessons ask for a prediction first',
    predictionsHint: 'Turn it off for demos: every step can then be shown at once.',
  },
  nl: {
    language: 'Taal',
    languages,
    textSize: 'Tekstgrootte',
    textSizes: tekstgroottes,
    predictions: 'Lessen vragen eerst om een voorspelling',
    predictionsHint: 'Zet dit uit voor demo’s: elke stap is dan meteen te zien.',
  },
})
