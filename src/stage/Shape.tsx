import { details, outlines } from './outlines.ts'
import type { SceneNode } from './scene.ts'
import styles from './Stage.module.css'

/** About how wide a letter is, as a part of the font size; the fonts are known and shipped. */
const letter = 0.56

/** Words in at most two lines that fit a width; what does not fit ends in an ellipsis. */
export const linesOf = (label: string, width: number, size: number): readonly string[] => {
  const most = Math.max(3, Math.floor(width / (size * letter)))
  const words = label.split(/(?<=[a-z])(?=[A-Z])|\s+/)
  const joined = label.includes(' ') ? ' ' : ''
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last}${joined}${word}`
    if (last !== undefined && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const shown = lines.slice(0, 2).map((line) => (line.length > most ? `${line.slice(0, most - 1)}…` : line))
  if (lines.length > 2) shown[1] = `${(shown[1] ?? '').slice(0, most - 1)}…`
  return shown
}

/** Room for words inside the outline, as a part of the width. */
const roomOf = (node: SceneNode): number => {
  if (node.kind === 'command' || node.kind === 'policy') return node.width * 0.7
  if (node.kind === 'client') return node.width * 0.84
  return node.width - 20
}

const labelSize = (node: SceneNode): number => (node.height >= 70 ? 20 : 18)

/** A thing of the visual language, drawn around its centre. */
export const Shape = ({ node }: { readonly node: SceneNode }) => {
  const { kind, width, height, label, detail, badge, lamp, state = 'idle' } = node
  const size = labelSize(node)
  const lines = linesOf(label, roomOf(node), size)
  const small = detail === undefined ? [] : linesOf(detail, roomOf(node), 18).slice(0, 1)
  const rows = lines.length + small.length + (lamp === undefined ? 0 : 1)
  const shift = kind === 'readmodel' ? Math.min(13, height * 0.14) : kind === 'store' ? 8 : 0
  const first = shift - ((rows - 1) * (size + 4)) / 2
  return (
    <g data-kind={kind} data-state={state} className={styles['shape']}>
      <path className={styles['outline']} d={outlines[kind](width, height)} />
      <path className={styles['detail']} d={details(kind, width, height)} />
      {lines.map((line, index) => (
        <text key={line} className={styles['label']} y={first + index * (size + 4)} fontSize={size}>
          {line}
        </text>
      ))}
      {small.map((line) => (
        <text key={line} className={styles['small']} y={first + lines.length * (size + 4)} fontSize={18}>
          {line}
        </text>
      ))}
      {lamp !== undefined && (
        <g transform={`translate(0 ${first + (rows - 1) * (size + 4)})`}>
          <text className={styles['small']} fontSize={18} x={10}>
            {lamp.word}
          </text>
          <circle className={styles['lamp']} data-is={lamp.is} cx={-lamp.word.length * 5 - 6} r={7} />
        </g>
      )}
      {badge !== undefined && (
        <g transform={`translate(${width / 2 - 6} ${-height / 2 + 2})`}>
          <rect
            className={styles['badge']}
            x={-badge.length * 6 - 10}
            y={-14}
            width={badge.length * 12 + 20}
            height={28}
            rx={14}
          />
          <text className={styles['badgeText']} fontSize={18}>
            {badge}
          </text>
        </g>
      )}
      {state === 'failed' && (
        <path className={styles['cross']} d={`M${-width / 2 - 4} ${-height / 2 - 4}l20 20m0 -20l-20 20`} />
      )}
    </g>
  )
}
