import { useEffect, useRef, type ReactNode } from 'react'
import { usePlayheadOnScreen, type Playhead } from '../../../playhead/index.ts'
import { readRequest, type EmbedReply, type EmbedRequest } from './embedMessages.ts'
import { embedding } from './embedding.ts'

const mayDrive = (origin: string): boolean =>
  origin === window.location.origin || embedding.origins.includes(origin)

const perform = (playhead: Playhead, request: EmbedRequest): void => {
  switch (request.type) {
    case 'play':
      return playhead.play()
    case 'pause':
      return playhead.pause()
    case 'seek':
      playhead.pause()
      return playhead.seek(request.at)
    case 'step':
      return request.by === 1 ? playhead.stepForward() : playhead.stepBack()
    case 'state':
      return undefined
  }
}

interface Shown {
  readonly lab: string
  readonly step: string | null
}

const stateOf = (playhead: Playhead | null, { lab, step }: Shown): EmbedReply => {
  if (playhead === null)
    return { error: 'Failed to answer: because the lab is not open yet. Ask again later.' }
  const { now, duration, playing } = playhead.getState()
  return { type: 'state', lab, step, now, duration, playing }
}

const answer = (data: unknown, playhead: Playhead | null, shown: Shown): EmbedReply => {
  const request = readRequest(data)
  if (request === null)
    return {
      error: 'Failed to understand the message: because it is no seek, step, play, pause or state. Mend it.',
    }
  if (playhead !== null) perform(playhead, request)
  return stateOf(playhead, shown)
}

/** Tells the host when the film starts, stops, or stands somewhere else; while it plays four times a second at most. */
const tellHost = (playhead: Playhead, shown: () => Shown): (() => void) => {
  let told = ''
  const tell = (): void => {
    const reply = JSON.stringify(stateOf(playhead, shown()))
    if (reply === told) return
    told = reply
    for (const origin of [window.location.origin, ...embedding.origins])
      window.parent.postMessage(JSON.parse(reply), origin)
  }
  const timer = setInterval(tell, 250)
  return () => clearInterval(timer)
}

/** A lab in a frame of another page: without its sides, and driven by messages from pages that the address allows. */
export const Embedded = ({ lab, part, children }: EmbeddedProps) => {
  const playhead = usePlayheadOnScreen()
  const shown = useRef<Shown>({ lab, step: part ?? null })
  useEffect(() => {
    shown.current = { lab, step: part ?? null }
  }, [lab, part])
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent): void => {
      if (source === null || source === window) return
      const reply: EmbedReply = mayDrive(origin)
        ? answer(data, playhead, shown.current)
        : {
            error: `Failed to obey "${origin}": because it is not in the address. Add &origin=${origin} to it.`,
          }
      source.postMessage(reply, { targetOrigin: origin === 'null' ? '*' : origin })
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [playhead])
  useEffect(
    () =>
      playhead === null || window.parent === window ? undefined : tellHost(playhead, () => shown.current),
    [playhead],
  )
  return (
    <div data-presenting data-embedded style={{ blockSize: '100%' }}>
      {children}
    </div>
  )
}

interface EmbeddedProps {
  readonly lab: string
  /** The step that the address names. */
  readonly part: string | undefined
  readonly children: ReactNode
}
