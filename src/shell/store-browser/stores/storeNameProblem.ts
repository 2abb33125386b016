import { isStoreName } from '../../../store/index.ts'

/** All stores begin with this. */
export const namePrefix = 'replayground-'

/** What is wrong with the name of a new store. */
export type NameProblem =
  | { readonly is: 'empty' }
  | { readonly is: 'form'; readonly name: string }
  | { readonly is: 'long'; readonly length: number }
  | { readonly is: 'reserved'; readonly name: string }
  | { readonly is: 'taken'; readonly name: string }

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longest = 80

/** Checks what somebody typed behind the prefix; null when a store may have this name. */
export const storeNameProblem = (typed: string, taken: readonly string[]): NameProblem | null => {
  const name = `${namePrefix}${typed}`
  if (typed === '') return { is: 'empty' }
  if (!form.test(typed)) return { is: 'form', name: typed }
  if (name.length > longest) return { is: 'long', length: name.length }
  if (taken.includes(name)) return { is: 'taken', name }
  return isStoreName(name) ? null : { is: 'reserved', name }
}
