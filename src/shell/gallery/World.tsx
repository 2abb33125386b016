import { useEffect, useMemo, useState } from 'react'
import { Transport, usePlayhead } from '../../playhead/index.ts'
import { Stage, Tokens } from '../../stage/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './GalleryPage.module.css'
import { galleryWords } from './words.ts'
import { worldDuration, worldScene, worldStops, worldTokens } from './worldScene.ts'

/** A stage with everything that it can show, and time under it. */
export const World = () => {
  const words = useWords(galleryWords).world
  const [selected, setSelected] = useState<string | null>(null)
  const playhead = usePlayhead()
  useEffect(() => {
    playhead.load(
      {
        duration: worldDuration,
        stops: worldStops,
        marks: [{ at: 3600, label: words.refused, kind: 'failure' }],
        describe: (now) => words.time(Math.round(now)),
      },
      600,
    )
  }, [playhead, words])
  const tokens = useMemo(() => worldTokens(words), [words])
  return (
    <div className={styles['world']}>
      <div className={styles['wide']}>
        <Stage scene={worldScene(words, selected)} title={words.title} onInspect={setSelected}>
          <Tokens tokens={tokens} playhead={playhead} />
        </Stage>
      </div>
      <Transport playhead={playhead} />
    </div>
  )
}
