/** A piece of source text and what it is. */
export interface Token {
  readonly is: 'comment' | 'text' | 'keyword' | 'type' | 'number' | 'plain'
  readonly text: string
}

/** Comments, texts, words, numbers; what is between them is plain. */
const pattern =
  /(\/\*[\s\S]*?\*\/|\/\/[^\n]*)|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|([A-Za-z_$][\w$]*)|(\d[\d_.]*)/g

const keywords = new Set(
  `as async await break case const continue default else export extends false for from function if import in
  interface let new null of readonly return satisfies switch throw true try catch type typeof undefined void while`.split(
    /\s+/,
  ),
)

const kindOfWord = (word: string): Token['is'] => {
  if (keywords.has(word)) return 'keyword'
  return /^[A-Z]/.test(word) ? 'type' : 'plain'
}

const kindOf = ([, comment, text, word]: RegExpMatchArray): Token['is'] => {
  if (comment !== undefined) return 'comment'
  if (text !== undefined) return 'text'
  return word === undefined ? 'number' : kindOfWord(word)
}

/** Cuts TypeScript into pieces; together they are the source again. */
export const tokenize = (source: string): readonly Token[] => {
  const tokens: Token[] = []
  let end = 0
  for (const match of source.matchAll(pattern)) {
    if (match.index > end) tokens.push({ is: 'plain', text: source.slice(end, match.index) })
    tokens.push({ is: kindOf(match), text: match[0] })
    end = match.index + match[0].length
  }
  if (end < source.length) tokens.push({ is: 'plain', text: source.slice(end) })
  return tokens
}

/** The pieces of each line; a piece that spans lines is cut. */
export const tokenLines = (source: string): readonly (readonly Token[])[] => {
  const lines: Token[][] = [[]]
  for (const { is, text } of tokenize(source)) {
    const [first = '', ...rest] = text.split('\n')
    if (first !== '') lines.at(-1)?.push({ is, text: first })
    for (const part of rest) lines.push(part === '' ? [] : [{ is, text: part }])
  }
  return lines
}
