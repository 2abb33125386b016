import { useEffect } from 'react'

/** Keeps the screen awake while the component is there, where the browser can. */
export const useWakeLock = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return
      navigator.wakeLock.request('screen').then(
        (given) => {
          if (isOver) given.release().catch(() => undefined)
          else lock = given
        },
        // Refused, for instance on low battery: the presentation goes on all the same.
        () => undefined,
      )
    }
    ask()
    // The browser lets go when the page is hidden.
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
