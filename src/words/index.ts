export { defineWords, wordsIn, type Language, type Words } from './defineWords.ts'
export { useLaterWords } from './useLaterWords.ts'
export { LanguageContext, useWords } from './useWords.ts'
