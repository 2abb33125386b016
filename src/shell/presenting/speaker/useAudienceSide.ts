import { useCallback, useEffect, useRef, useState } from 'react'
import { usePlayheadOnScreen, type Playhead } from '../../../playhead/index.ts'
import { useWhatIfsOnScreen, type WhatIfsOnScreen } from '../../../session/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import { filmStateOf } from './filmState.ts'
import {
  openPresentingChannel,
  type AudienceState,
  type PresentingChannel,
  type PresentingMessage,
  type SpeakerWish,
  type WindowPoint,
} from './presentingChannel.ts'
import { sendLooks } from './sendLooks.ts'

/** How often it is told where the time line stands while it moves, in real milliseconds. */
const filmEvery = 200

interface World {
  readonly state: AudienceState
  readonly playhead: Playhead | null
  readonly whatIfs: WhatIfsOnScreen | null
  readonly act: (action: PresenterAction) => void
  /** The speaker has changed something in the world: that is off the script. */
  readonly played: () => void
}

const tellings = ({ state, playhead, whatIfs }: World): readonly PresentingMessage[] => [
  { kind: 'state', state },
  { kind: 'film', film: playhead === null ? null : filmStateOf(playhead.getState()) },
  {
    kind: 'desk',
    desk: whatIfs === null ? null : { offered: whatIfs.offered, canUndo: whatIfs.before !== null },
  },
]

/** Tells of the world what has changed since it was told last. */
const createTeller = (channel: PresentingChannel) => {
  const told = new Map<string, string>()
  return (world: World): void => {
    for (const message of tellings(world)) {
      const text = JSON.stringify(message)
      if (told.get(message.kind) === text) continue
      told.set(message.kind, text)
      channel.send(message)
    }
  }
}

const grant = (wish: SpeakerWish, world: World, point: (at: WindowPoint | null) => void): void => {
  switch (wish.kind) {
    case 'do':
      return world.act(wish.action)
    case 'laser':
      return point(wish.at)
    case 'seek':
      world.played()
      world.playhead?.pause()
      return world.playhead?.seek(wish.at)
    case 'try':
      world.played()
      void (wish.id === null ? world.whatIfs?.undo() : world.whatIfs?.tryOut(wish.id))
  }
}

/** Opens the line to the speaker's window, and keeps telling. */
const openLine = (
  world: () => World,
  point: (at: WindowPoint | null) => void,
): { readonly channel: PresentingChannel; readonly close: () => void } => {
  let tell: (world: World) => void = () => undefined
  const channel = openPresentingChannel((message) => {
    switch (message.kind) {
      case 'hello':
        looks.listened(message.isNew)
        tell = createTeller(channel)
        return tell(world())
      case 'bye':
        looks.pause()
        return point(null)
      case 'do':
      case 'laser':
      case 'seek':
      case 'try':
        return grant(message, world(), point)
      case 'state':
      case 'look':
      case 'film':
      case 'desk':
      case 'named':
        return undefined
    }
  })
  const looks = sendLooks(channel)
  tell = createTeller(channel)
  tell(world())
  const timer = setInterval(() => tell(world()), filmEvery)
  const bye = (): void => channel.send({ kind: 'bye' })
  window.addEventListener('pagehide', bye)
  return {
    channel,
    close: () => {
      window.removeEventListener('pagehide', bye)
      bye()
      clearInterval(timer)
      looks.stop()
      channel.close()
    },
  }
}

export interface AudienceSide {
  /** Where the speaker points. */
  readonly pointed: WindowPoint | null
  /** Tells the speaker what is pointed at. */
  readonly name: (name: string | null) => void
}

/** Tells the speaker's window what the audience sees, and does what it asks. */
export const useAudienceSide = ({
  state,
  act,
  played,
}: Pick<World, 'state' | 'act' | 'played'>): AudienceSide => {
  const [pointed, setPointed] = useState<WindowPoint | null>(null)
  const playhead = usePlayheadOnScreen()
  const whatIfs = useWhatIfsOnScreen()
  const latest = useRef<World>({ state, act, played, playhead, whatIfs })
  const channel = useRef<PresentingChannel | null>(null)
  useEffect(() => {
    latest.current = { state, act, played, playhead, whatIfs }
  })
  useEffect(() => {
    const line = openLine(() => latest.current, setPointed)
    channel.current = line.channel
    return () => {
      channel.current = null
      line.close()
    }
  }, [])
  const name = useCallback((of: string | null) => channel.current?.send({ kind: 'named', name: of }), [])
  return { pointed, name }
}
