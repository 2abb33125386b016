import { askAgain, refuse } from './ShareError.ts'

const deepest = 50

/** Names with which a hostile text could reach into the objects of this page. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse('its text is no JSON', askAgain, { cause: error })
  }
}

/**
 * A value from a text that somebody else wrote.
 *
 * @throws {ShareError} when it is no JSON, nested too deep, or names what no data should name
 */
export const plainJson = (text: string): unknown => {
  const value = parse(text)
  // A list of what is still to be looked at: a function that calls itself could be nested too deep as well.
  const waiting: (readonly [value: unknown, depth: number])[] = [[value, 0]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [here, depth] = next
    if (typeof here !== 'object' || here === null) continue
    if (depth > deepest) refuse(`it is nested more than ${deepest} deep`, 'Do not trust where it came from.')
    for (const [key, member] of Object.entries(here)) {
      if (forbidden.has(key)) refuse(`it names "${key}"`, 'Do not trust where it came from.')
      waiting.push([member, depth + 1])
    }
  }
  return value
}
