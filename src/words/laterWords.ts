import type { Language, Words } from './defineWords.ts'

/** A catalogue whose Dutch is loaded when somebody reads Dutch. */
export interface LaterWords<Text extends object> {
  readonly en: Text
  readonly later: { readonly nl: () => Promise<Text> }
}

/** A catalogue of either kind. */
export type AnyWords<Text extends object> = Words<Text> | LaterWords<Text>

const catalogues: LaterWords<object>[] = []
const loads = new WeakMap<object, Promise<object>>()
const texts = new WeakMap<object, object>()

const isLater = <Text extends object>(words: AnyWords<Text>): words is LaterWords<Text> => 'later' in words

/** Makes a catalogue whose Dutch is loaded later: for what is on the start screen, where each reader pays for it. */
export const defineLaterWords = <Text extends object>(words: LaterWords<Text>): LaterWords<Text> => {
  catalogues.push(words)
  return words
}

const load = async (words: LaterWords<object>): Promise<object> => {
  try {
    const loaded = await words.later.nl()
    texts.set(words, loaded)
    return loaded
  } catch (error) {
    // The next reader tries again.
    loads.delete(words)
    throw error
  }
}

/** What loads the texts of a catalogue; null if they are there. One promise for all who ask meanwhile. */
export const loadingWords = (words: AnyWords<object>, language: Language): Promise<object> | null => {
  if (language === 'en' || !isLater(words) || texts.has(words)) return null
  const loading = loads.get(words) ?? load(words)
  loads.set(words, loading)
  return loading
}

/** Loads a language for all catalogues that there are by now. Rejects if one of them cannot be had. */
export const loadLanguage = async (language: Language): Promise<void> => {
  await Promise.all(catalogues.flatMap((words) => loadingWords(words, language) ?? []))
}

/**
 * The texts in a language; English where the language is not there yet.
 *
 * @throws Error if they are loaded later, and are not loaded.
 */
export const wordsIn = <Text extends object>(words: AnyWords<Text>, language: Language): Text => {
  if (!isLater(words)) return words[language] ?? words.en
  if (language === 'en') return words.en
  const loaded = texts.get(words)
  if (loaded === undefined)
    throw new Error(
      'Failed to read texts in Dutch: because they are not loaded. Wait for loadLanguage first.',
    )
  return loaded as Text
}
