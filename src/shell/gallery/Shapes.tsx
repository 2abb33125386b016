import { Stage, type SceneNode, type ShapeKind } from '../../stage/index.ts'
import { useWords } from '../../words/index.ts'
import { shapeKinds } from './shapeKinds.ts'
import styles from './Shapes.module.css'
import { galleryWords, type GalleryText } from './words.ts'

const size = { width: 300, height: 150 }

const sampleOf = (kind: ShapeKind, words: GalleryText): SceneNode => ({
  id: kind,
  kind,
  x: size.width / 2,
  y: size.height / 2,
  width: kind === 'store' ? 170 : 210,
  height: kind === 'broker' ? 64 : kind === 'store' || kind === 'client' ? 124 : 98,
  label: words.things[kind].example,
  ...(kind === 'aggregate' ? { badge: '3' } : {}),
  ...(kind === 'service' ? { lamp: { is: 'good' as const, word: words.lamps.good } } : {}),
})

/** Every thing at a glance: its shape, its name, and how its label is worded. */
export const Shapes = () => {
  const words = useWords(galleryWords)
  return (
    <ul className={styles['things']}>
      {shapeKinds.map((kind) => {
        const thing = words.things[kind]
        return (
          <li key={kind} className={styles['thing']}>
            <div className={styles['picture']}>
              <Stage title={thing.name} size={size} scene={{ nodes: [sampleOf(kind, words)], links: [] }} />
            </div>
            <h3>{thing.name}</h3>
            <p>{thing.about}</p>
          </li>
        )
      })}
    </ul>
  )
}
