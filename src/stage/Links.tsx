import { edgePoint } from './edgePoint.ts'
import type { Point, Scene, SceneLink } from './scene.ts'
import styles from './Stage.module.css'

/** A line between the edges of two things: its path, and where its words stand. */
interface Drawn {
  readonly d: string
  readonly words: Point
}

const draw = (a: Point, b: Point, bend: number): Drawn => {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  if (bend === 0) return { d: `M${a.x} ${a.y}L${b.x} ${b.y}`, words: middle }
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const aside = { x: ((b.y - a.y) / length) * bend, y: (-(b.x - a.x) / length) * bend }
  const control = { x: middle.x + aside.x, y: middle.y + aside.y }
  return {
    d: `M${a.x} ${a.y}Q${control.x} ${control.y} ${b.x} ${b.y}`,
    words: { x: middle.x + aside.x / 2, y: middle.y + aside.y / 2 },
  }
}

const arrowStates = ['idle', 'active', 'cut'] as const

/** Arrow heads; `prefix` keeps them apart from those of another stage on the page. */
export const ArrowHeads = ({ prefix }: { readonly prefix: string }) => (
  <defs>
    {arrowStates.map((state) => (
      <marker
        key={state}
        id={`${prefix}${state}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerUnits="userSpaceOnUse"
        markerWidth={state === 'active' ? 19 : 15}
        markerHeight={state === 'active' ? 19 : 15}
        orient="auto-start-reverse"
      >
        <path d="M0 0.6L10 5L0 9.4L2.4 5z" className={styles['arrow']} data-state={state} />
      </marker>
    ))}
  </defs>
)

const headOf = (state: SceneLink['state']): string => (state === 'active' || state === 'cut' ? state : 'idle')

/** The lines between things; the words are drawn after all lines, so that none is crossed out. */
export const Links = ({ scene, prefix }: { readonly scene: Scene; readonly prefix: string }) => {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const drawn = scene.links.flatMap((link) => {
    const from = nodes.get(link.from)
    const to = nodes.get(link.to)
    if (from === undefined || to === undefined) return []
    return [{ link, ...draw(edgePoint(from, to), edgePoint(to, from), link.bend ?? 0) }]
  })
  return (
    <>
      {drawn.map(({ link, d }) => (
        <g key={link.id} className={styles['link']} data-state={link.state ?? 'idle'} data-link={link.id}>
          <path
            className={styles['line']}
            d={d}
            markerEnd={`url(#${prefix}${headOf(link.state)})`}
            {...(link.heads === 'both' ? { markerStart: `url(#${prefix}${headOf(link.state)})` } : {})}
          />
        </g>
      ))}
      {drawn.map(
        ({ link, words }) =>
          link.label !== undefined && (
            <g key={link.id} className={styles['link']} data-state={link.state ?? 'idle'}>
              <text className={styles['linkLabel']} x={words.x} y={words.y} fontSize={18}>
                {link.label}
              </text>
            </g>
          ),
      )}
    </>
  )
}
