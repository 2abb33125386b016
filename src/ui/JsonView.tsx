import styles from './JsonView.module.css'

type Piece = {
  readonly is: 'key' | 'text' | 'number' | 'word' | 'mark'
  readonly text: string
  readonly at: number
}

const pattern = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)/g

/** Cuts JSON text into pieces that are coloured by what they are. */
const piecesOf = (json: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  const add = (is: Piece['is'], text: string, at: number): void => {
    if (text.length > 0) pieces.push({ is, text, at })
  }
  for (const match of json.matchAll(pattern)) {
    add('mark', json.slice(end, match.index), end)
    const [whole, quoted, colon, number] = match
    if (quoted !== undefined) add(colon === undefined ? 'text' : 'key', quoted, match.index)
    else add(number === undefined ? 'word' : 'number', whole, match.index)
    if (colon !== undefined) add('mark', colon, match.index + (quoted?.length ?? 0))
    end = match.index + whole.length
  }
  add('mark', json.slice(end), end)
  return pieces
}

/** A value as indented JSON, coloured; long lines wrap. */
export const JsonView = ({ value, label }: { readonly value: unknown; readonly label: string }) => (
  <pre className={styles['json']} aria-label={label} role="group">
    <code>
      {piecesOf(JSON.stringify(value, null, 2) ?? '').map((piece) => (
        <span key={piece.at} data-is={piece.is}>
          {piece.text}
        </span>
      ))}
    </code>
  </pre>
)
