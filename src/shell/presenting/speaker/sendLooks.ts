import { takeLook } from '../mirror/look.ts'
import type { PresentingChannel } from './presentingChannel.ts'

/** How often the speaker's window gets a new look at most, in real milliseconds. */
const lookEvery = 400

export interface Looks {
  /** Somebody listens; a window that is new has no picture yet. */
  listened(isNew: boolean): void
  pause(): void
  stop(): void
}

/** Sends how this window looks, now and then if it changed, while a speaker listens. */
export const sendLooks = (channel: PresentingChannel): Looks => {
  let listens = false
  let isStale = true
  const change = (): void => {
    isStale = true
  }
  const observer = new MutationObserver(change)
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  const events = ['input', 'scroll', 'resize'] as const
  for (const name of events) window.addEventListener(name, change, { capture: true })
  const timer = setInterval(() => {
    if (!listens || !isStale) return
    isStale = false
    channel.send({ kind: 'look', look: takeLook() })
  }, lookEvery)
  return {
    listened: (isNew) => {
      if (isNew || !listens) isStale = true
      listens = true
    },
    pause: () => {
      listens = false
    },
    stop: () => {
      clearInterval(timer)
      observer.disconnect()
      for (const name of events) window.removeEventListener(name, change, { capture: true })
    },
  }
}
