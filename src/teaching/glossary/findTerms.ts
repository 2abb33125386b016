import type { Term } from './terms.ts'

/** A piece of a text: plain, or a term. */
export type Piece =
  | { readonly is: 'plain'; readonly text: string }
  | { readonly is: 'term'; readonly text: string; readonly term: Term }

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

interface Form {
  readonly form: string
  readonly term: Term
}

/** Longer forms first, so that "read model" is not taken for something shorter within it. */
const formsOf = (terms: readonly Term[]): readonly Form[] =>
  terms
    .flatMap((term) => [term.name, ...term.also].map((form) => ({ form, term })))
    .toSorted((a, b) => b.form.length - a.form.length)

/** Splits a text at the first mention of each term; later mentions stay plain. The pieces joined are the text. */
export const findTerms = (text: string, terms: readonly Term[]): readonly Piece[] => {
  const forms = formsOf(terms)
  if (forms.length === 0) return [{ is: 'plain', text }]
  const anyForm = new RegExp(
    String.raw`(?<![\p{L}-])(?:${forms.map(({ form }) => escaped(form)).join('|')})(?![\p{L}-])`,
    'giu',
  )
  const pieces: Piece[] = []
  const seen = new Set<Term>()
  let end = 0
  for (const { 0: found, index } of text.matchAll(anyForm)) {
    const term = forms.find(({ form }) => form.toLowerCase() === found.toLowerCase())?.term
    if (term === undefined || seen.has(term)) continue
    seen.add(term)
    if (index > end) pieces.push({ is: 'plain', text: text.slice(end, index) })
    pieces.push({ is: 'term', text: found, term })
    end = index + found.length
  }
  if (end < text.length || pieces.length === 0) pieces.push({ is: 'plain', text: text.slice(end) })
  return pieces
}
