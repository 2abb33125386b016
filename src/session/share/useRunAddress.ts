import { useSyncExternalStore } from 'react'
import { pathOfAddress, runOfAddress } from './runAddress.ts'

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The run that the page's address carries now; null when it carries none. */
export const useRunAddress = (): string | null =>
  useSyncExternalStore(listen, () => runOfAddress(location.hash))

/** Takes the run out of the page's address, without a step in the history, and tells everybody. */
export const leaveRunAddress = (): void => {
  history.replaceState(history.state, '', `#${pathOfAddress(location.hash)}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
