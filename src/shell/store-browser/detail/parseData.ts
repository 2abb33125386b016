/** The object that a text is the JSON of, or why it is none. */
export type ParsedData =
  | { readonly is: 'object'; readonly value: object }
  | { readonly is: 'no-json'; readonly reason: string }
  | { readonly is: 'no-object' }

/** Reads the JSON text of an event's data. */
export const parseData = (text: string): ParsedData => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { is: 'object', value }
      : { is: 'no-object' }
  } catch (error) {
    return { is: 'no-json', reason: error instanceof Error ? error.message : String(error) }
  }
}
