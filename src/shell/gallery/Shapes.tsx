import { Stage, type SceneNode, type ShapeKind, type ShapeState } from '../../stage/index.ts'
import { useWords } from '../../words/index.ts'
import { galleryWords } from './words.ts'
import styles from './GalleryPage.module.css'

const kinds: readonly ShapeKind[] = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'service',
  'store',
  'broker',
  'client',
]

const states: readonly ShapeState[] = ['idle', 'active', 'done', 'failed', 'dimmed']

/** Five kinds a picture, each in every state. */
const Shapes = ({ from }: { readonly from: number }) => {
  const words = useWords(galleryWords)
  const nodes = kinds.slice(from, from + 5).flatMap((kind, column) =>
    states.map((state, row): SceneNode => ({
      id: `${kind}-${state}`,
      kind,
      x: 130 + column * 255,
      y: 56 + row * 140,
      width: 210,
      height: kind === 'broker' ? 54 : 92,
      label: words.things[kind],
      state,
      ...(kind === 'aggregate' ? { badge: '3' } : {}),
      ...(kind === 'service' ? { lamp: { is: 'good' as const, word: words.lamps.good } } : {}),
      description: `${words.things[kind]}, ${words.state[state]}`,
    })),
  )
  return <Stage scene={{ nodes, links: [] }} title={words.shapesTitle} />
}

/** All shapes in all states. */
export const AllShapes = () => (
  <div className={styles['stages']}>
    <Shapes from={0} />
    <Shapes from={5} />
  </div>
)
