import { createContext, use } from 'react'
import { wordsIn, type Language, type Words } from './defineWords.ts'

/** The reader's language; set once by the shell. */
export const LanguageContext = createContext<Language>('en')

/** The texts of a catalogue in the reader's language. */
export const useWords = <Text extends object>(words: Words<Text>): Text =>
  wordsIn(words, use(LanguageContext))
