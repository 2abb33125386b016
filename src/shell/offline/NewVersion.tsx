import { useState } from 'react'
import { useStore } from 'zustand'
import { Banner, Button } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from '../App.module.css'
import { newVersion, takeNewVersion } from './offline.ts'
import { offlineWords } from './words.ts'

/** Offers a new version; never takes it by itself, so that no run is interrupted. */
export const NewVersion = () => {
  const words = useWords(offlineWords)
  const isFresh = useStore(newVersion, ({ waits }) => waits)
  const [isPutOff, putOff] = useState(false)
  if (!isFresh || isPutOff) return null
  return (
    <div className={styles['notice']}>
      <Banner
        kind="info"
        title={words.fresh}
        action={
          <>
            <Button size="small" kind="primary" onClick={takeNewVersion}>
              {words.reload}
            </Button>
            <Button size="small" onClick={() => putOff(true)}>
              {words.later}
            </Button>
          </>
        }
      >
        {words.kept}
      </Banner>
    </div>
  )
}
