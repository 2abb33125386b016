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

/** Sends a picture of the stage now and then, while a speaker listens. */
const sendPictures = (channel: PresentingChannel, listens: () => boolean): (() => void) => {
  let last: string | null = null
  let isFirst = true
  const send = (): void => {
    if (!listens()) {
      isFirst = true
      return
    }
    const stage = stagePicture()
    const svg = stage === null ? null : standalonePicture(stage)
    if (isFirst || svg !== last) channel.send({ kind: 'picture', svg })
    last = svg
    isFirst = false
  }
  const timer = setInterval(send, pictureEvery)
  return () => clearInterval(timer)
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
    let hasSpeaker = false
    const line = openPresentingChannel((message) => {
      switch (message.kind) {
        case 'hello':
          hasSpeaker = true
          return line.send({ kind: 'state', state: latest.current.state })
        case 'do':
          return latest.current.act(message.action)
        case 'laser':
          return setLaser(message.at)
        case 'bye':
          hasSpeaker = false
          return setLaser(null)
        case 'state':
        case 'picture':
          return undefined
      }
    })
    channel.current = line
    const stopPictures = sendPictures(line, () => hasSpeaker)
    const bye = (): void => line.send({ kind: 'bye' })
    window.addEventListener('pagehide', bye)
    return () => {
      window.removeEventListener('pagehide', bye)
      bye()
      stopPictures()
      line.close()
    }
  }, [])
  useEffect(() => {
    channel.current?.send({ kind: 'state', state: latest.current.state })
  }, [text])
  return laser
}
