import type { Language } from '../../../words/index.ts'
import type { CapMark } from '../marks.ts'
import type { CapSentence } from '../sentence.ts'
import { marksWords } from './marks.ts'
import { sentencesIn } from './sentences.ts'

/** A sentence of the film in a language. */
export const sentenceIn = ({ key, values }: CapSentence, language: Language): string =>
  sentencesIn(language)[key](values)

/** A mark of the time line in a language. */
export const markIn = (mark: CapMark, language: Language): string =>
  (marksWords[language] ?? marksWords.en)[mark.key](mark)
