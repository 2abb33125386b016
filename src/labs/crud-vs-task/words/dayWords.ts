import { defineWords } from '../../../words/index.ts'
import { dayText, dayTextNl } from './dayText.ts'

/** Days as the reader's language writes them. */
export const dayWords = defineWords({ en: { day: dayText }, nl: { day: dayTextNl } })
