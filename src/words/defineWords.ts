/** Languages that the catalogues may hold. English is complete by construction; the others join with the same shape. */
export type Language = 'en' | 'nl'

/** A catalogue: the same keys in each language. A missing key is a compile error. */
export interface Words<Text extends object> {
  readonly en: Text
  readonly nl?: Text
}

/** Makes a catalogue; the shape of the English part is the contract for the other languages. */
export const defineWords = <Text extends object>(words: Words<Text>): Words<Text> => words
