import { Stage, type Scene, type SceneNode } from '../../stage/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './GalleryPage.module.css'
import { shapeKinds, shapeStates } from './shapeKinds.ts'
import { galleryWords, type GalleryText } from './words.ts'

const column = 220
const row = 124
const left = 200

const size = { width: left + column * (shapeStates.length + 1), height: 60 + row * shapeKinds.length }

const xOf = (index: number): number => left + column * (index + 0.5)
const yOf = (index: number): number => 50 + row * (index + 0.5)

/** Each thing in each state, and once selected. */
const matrix = (words: GalleryText): Scene => {
  const columns = [...shapeStates, 'selected' as const]
  const nodes = shapeKinds.flatMap((kind, y) =>
    columns.map((state, x): SceneNode => ({
      id: `${kind}-${state}`,
      kind,
      x: xOf(x),
      y: yOf(y),
      width: 178,
      height: kind === 'broker' ? 60 : 94,
      label: words.things[kind].example,
      description: `${words.things[kind].name}, ${words.states[state]}`,
      ...(state === 'selected' ? { selected: true } : { state }),
      ...(kind === 'aggregate' ? { badge: '3' } : {}),
    })),
  )
  const heads = columns.map((state, x) => ({
    id: state,
    x: xOf(x),
    y: 24,
    text: words.states[state],
    tone: 'muted' as const,
    size: 22,
  }))
  const names = shapeKinds.map((kind, y) => ({
    id: kind,
    x: 8,
    y: yOf(y),
    text: words.things[kind].name,
    tone: 'muted' as const,
    anchor: 'start' as const,
    size: 22,
  }))
  return { nodes, links: [], notes: [...heads, ...names] }
}

/** All things in all states. */
export const States = () => {
  const words = useWords(galleryWords)
  return (
    <div className={styles['wide']}>
      <Stage title={words.statesTitle} size={size} scene={matrix(words)} />
    </div>
  )
}
