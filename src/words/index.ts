export { defineWords, type Language, type Words } from './defineWords.ts'
export { defineLaterWords, loadLanguage, wordsIn } from './laterWords.ts'
export { useLaterWords } from './useLaterWords.ts'
export { LanguageContext, useWords } from './useWords.ts'
