import type { Workbox } from 'workbox-window'
import { createStore } from 'zustand/vanilla'

/** Whether a newer version lies ready; it takes over when the reader says so. */
export const newVersion = createStore(() => ({ waits: false }))

let workbox: Workbox | null = null

/** Automated visits do not fill a cache that nobody will use, unless they ask for it by this item of localStorage. */
const asked = 'replayground-offline'

const isWanted = (): boolean => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false
  if (!navigator.webdriver) return true
  try {
    return localStorage.getItem(asked) === 'on'
  } catch {
    return false
  }
}

const register = async (): Promise<void> => {
  try {
    const module = await import('workbox-window')
    const made = new module.Workbox('./sw.js')
    workbox = made
    made.addEventListener('waiting', () => newVersion.setState({ waits: true }))
    await made.register()
  } catch (error) {
    // Without it the page works as ever, with its server.
    console.warn('Failed to keep the page for offline use: because the worker was refused.', error)
  }
}

/** Keeps the page for offline use, once it has been loaded and has nothing better to do. */
export const keepForOffline = (): void => {
  if (!isWanted()) return
  const later = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void register(), { timeout: 5000 })
    else void register()
  }
  if (document.readyState === 'complete') later()
  else window.addEventListener('load', later, { once: true })
}

/** Lets the new version take over, and loads the page again with it. What is stored stays. */
export const takeNewVersion = (): void => {
  workbox?.addEventListener('controlling', () => location.reload())
  workbox?.messageSkipWaiting()
}
