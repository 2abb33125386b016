export { defineWords, wordsIn, type Language, type Words } from './defineWords.ts'
export { LanguageContext, useWords } from './useWords.ts'
