import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { classWords } from '../words.ts'
import { codeIn } from './codeInPicture.ts'
import styles from './Camera.module.css'

/** Between two looks, in milliseconds. */
const pause = 300

interface CameraProps {
  /** Told of each code once, when it comes into sight. */
  readonly onText: (text: string) => void
}

/** Looks at what the camera shows until the component goes. */
const View = ({ onText }: CameraProps) => {
  const words = useWords(classWords)
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(onText)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    tell.current = onText
  })
  useEffect(() => {
    let over = false
    let stream: MediaStream | null = null
    let last = ''
    const look = async (): Promise<void> => {
      const text = video.current === null ? null : await codeIn(video.current)
      if (over) return
      if (text !== null && text !== last) {
        last = text
        tell.current(text)
      }
      setTimeout(() => void look(), pause)
    }
    const begin = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (over || video.current === null) return stream.getTracks().forEach((track) => track.stop())
      video.current.srcObject = stream
      await video.current.play()
      void look()
    }
    begin().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
    return () => {
      over = true
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [])
  if (problem !== null) return <p role="alert">{words.noCamera(problem)}</p>
  return <video ref={video} className={styles['video']} muted playsInline aria-label={words.cameraPicture} />
}

/** The camera, on demand; nothing where the browser gives none. */
export const Camera = ({ onText }: CameraProps) => {
  const words = useWords(classWords)
  const [isOn, setOn] = useState(false)
  if (!('mediaDevices' in navigator)) return null
  return (
    <div className={styles['camera']}>
      <Button aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        {isOn ? words.cameraOff : words.cameraOn}
      </Button>
      {isOn && <View onText={onText} />}
    </div>
  )
}
