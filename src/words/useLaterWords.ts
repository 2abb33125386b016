import { use, useEffect, useState } from 'react'
import type { Words } from './defineWords.ts'
import { wordsIn } from './laterWords.ts'
import { LanguageContext } from './useWords.ts'

/**
 * The texts of a catalogue that is loaded when somebody needs it, in the reader's language; null until it is there.
 * `load` is called once.
 */
export const useLaterWords = <Text extends object>(load: () => Promise<Words<Text>>): Text | null => {
  const language = use(LanguageContext)
  const [words, setWords] = useState<Words<Text> | null>(null)
  const [first] = useState(() => load)
  useEffect(() => {
    let isShown = true
    const fetchWords = async (): Promise<void> => {
      const loaded = await first()
      if (isShown) setWords(loaded)
    }
    void fetchWords()
    return () => {
      isShown = false
    }
  }, [first])
  return words === null ? null : wordsIn(words, language)
}
