/** Deepest nesting of objects and lists in an event's data, as the store takes it. */
export const depthLimit = 100

type JsonObject = Readonly<Record<string, unknown>>

/** True for what JSON text calls an object. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What would not survive being stored; null when nothing is. A key `__proto__` does: JSON makes it an own key like any
 * other, and the store keeps it as text.
 */
const complaintAbout = (value: unknown, depth: number): string | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'has a number that is too large'
  if (typeof value !== 'object' || value === null) return null
  // The line itself is one level around the data.
  if (depth > depthLimit + 1) return `is nested deeper than ${depthLimit} levels`
  for (const part of Object.values(value) as unknown[]) {
    const complaint = complaintAbout(part, depth + 1)
    if (complaint !== null) return complaint
  }
  return null
}

/** Reads a line that must be a JSON object. @throws what `complain` makes of the reason */
export const parseJsonObject = (text: string, complain: (reason: string) => Error): JsonObject => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw complain(text.trim() === '' ? 'is empty' : `is not JSON (${why.slice(0, 120)})`)
  }
  if (!isJsonObject(value)) throw complain('is not a JSON object')
  const complaint = complaintAbout(value, 0)
  if (complaint !== null) throw complain(complaint)
  return value
}
