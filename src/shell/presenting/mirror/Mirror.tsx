import { useEffect, useRef } from 'react'
import { useWords } from '../../../words/index.ts'
import { presentingWords } from '../words.ts'
import { wearLook, type Look } from './look.ts'
import styles from './Mirror.module.css'
import { ScaledFrame } from './ScaledFrame.tsx'

/** The audience's window as it looks now. */
export const Mirror = ({ look }: { readonly look: Look }) => {
  const words = useWords(presentingWords)
  const frame = useRef<HTMLIFrameElement>(null)
  const wear = (): void => {
    const inside = frame.current?.contentDocument
    // Before its page is there it holds an empty one, which has no policy yet; while that comes in it has no body.
    if (inside?.URL.includes('mirror.html') === true && inside.readyState === 'complete')
      wearLook(inside, look)
  }
  useEffect(wear)
  return (
    <ScaledFrame width={look.width} height={look.height}>
      <iframe
        ref={frame}
        className={styles['page']}
        title={words.picture}
        src={`${import.meta.env.BASE_URL}mirror.html`}
        sandbox="allow-same-origin"
        inert
        data-mirror
        onLoad={wear}
      />
    </ScaledFrame>
  )
}
