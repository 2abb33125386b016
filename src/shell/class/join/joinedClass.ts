import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { classOfAddress, type JoinedClass } from './classAddress.ts'

const classKey = 'replayground-class'
const studentKey = 'replayground-student'
const nameKey = 'replayground-student-name'

const read = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser that refuses to remember still hands in; after a reload the link has to be opened again.
  }
}

const remembered = (): JoinedClass | null => {
  const [code, lab] = read(classKey).split(' ')
  return code === undefined || lab === undefined || code === '' ? null : { code, lab }
}

const joined = createStore<{ readonly class: JoinedClass | null }>(() => ({ class: remembered() }))

const join = (next: JoinedClass | null): void => {
  write(classKey, next === null ? '' : `${next.code} ${next.lab}`)
  joined.setState({ class: next })
}

/** The class that this browser's owner takes part in; null when in none. */
export const useJoinedClass = (): JoinedClass | null => useStore(joined, (state) => state.class)

/** Takes part no more; what was handed in stays with the lecturer. */
export const leaveClass = (): void => join(null)

/** Joins the class of each link that is opened. */
export const useClassLinks = (): void => {
  useEffect(() => {
    const look = (): void => {
      const found = classOfAddress(location.hash)
      if (found !== null) join(found)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Letters and digits by the browser's own dice for secrets. */
export const randomCode = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join(
    '',
  )

/** The number of this student: made once in each browser. */
export const studentId = (): string => {
  const known = read(studentKey)
  if (/^[a-z0-9]{16}$/.test(known)) return known
  const made = randomCode(16)
  write(studentKey, made)
  return made
}

/** The name under which this student handed in before; may be empty. */
export const rememberedName = (): string => read(nameKey)

export const rememberName = (name: string): void => write(nameKey, name)
