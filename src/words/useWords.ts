import { createContext, use } from 'react'
import type { Language } from './defineWords.ts'
import { loadingWords, wordsIn, type AnyWords } from './laterWords.ts'

/** The reader's language; set once by the shell. */
export const LanguageContext = createContext<Language>('en')

/** The texts of a catalogue in the reader's language. Suspends while they are loaded. */
export const useWords = <Text extends object>(words: AnyWords<Text>): Text => {
  const language = use(LanguageContext)
  const loading = loadingWords(words, language)
  if (loading !== null) use(loading)
  return wordsIn(words, language)
}
