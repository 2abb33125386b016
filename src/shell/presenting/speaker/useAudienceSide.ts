import { useEffect, useRef, useState } from 'react'
import { standalonePicture } from '../../../ui/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import {
  openPresentingChannel,
  type AudienceState,
  type PresentingChannel,
  type StagePoint,
} from './presentingChannel.ts'
import { stagePicture } from './stagePicture.ts'

/** How often the speaker's window gets a new picture, in real milliseconds. */
const pictureEvery = 1000

interface Pictures {
  /** Somebody listens; a window that is new has no picture yet. */
  listened(isNew: boolean): void
  pause(): void
  stop(): void
}

/** Sends a picture of the stage now and then if it changed, while a speaker listens. */
const sendPictures = (channel: PresentingChannel): Pictures => {
  let last: string | null = null
  let isFirst = true
  let listens = false
  const send = (): void => {
    if (!listens) return
    const stage = stagePicture()
    const svg = stage === null ? null : standalonePicture(stage)
    if (isFirst || svg !== last) channel.send({ kind: 'picture', svg })
    last = svg
    isFirst = false
  }
  const timer = setInterval(send, pictureEvery)
  return {
    listened: (isNew) => {
      if (isNew || !listens) isFirst = true
      listens = true
    },
    pause: () => {
      listens = false
    },
    stop: () => clearInterval(timer),
  }
}

/** Tells the speaker's window what the audience sees, and does what it asks. Returns where the speaker points. */
export const useAudienceSide = (
  state: AudienceState,
  act: (action: PresenterAction) => void,
): StagePoint | null => {
  const [laser, setLaser] = useState<StagePoint | null>(null)
  const latest = useRef({ state, act })
  const channel = useRef<PresentingChannel | null>(null)
  const text = JSON.stringify(state)
  useEffect(() => {
    latest.current = { state, act }
  })
  useEffect(() => {
    const line = openPresentingChannel((message) => {
      switch (message.kind) {
        case 'hello':
          pictures.listened(message.isNew)
          return line.send({ kind: 'state', state: latest.current.state })
        case 'do':
          return latest.current.act(message.action)
        case 'laser':
          return setLaser(message.at)
        case 'bye':
          pictures.pause()
          return setLaser(null)
        case 'state':
        case 'picture':
          return undefined
      }
    })
    channel.current = line
    const pictures = sendPictures(line)
    const bye = (): void => line.send({ kind: 'bye' })
    window.addEventListener('pagehide', bye)
    return () => {
      window.removeEventListener('pagehide', bye)
      bye()
      pictures.stop()
      line.close()
    }
  }, [])
  useEffect(() => {
    channel.current?.send({ kind: 'state', state: latest.current.state })
  }, [text])
  return laser
}
