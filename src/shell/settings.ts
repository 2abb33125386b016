import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

interface Settings {
  /** What the reader chose; null follows the system. */
  readonly theme: Theme | null
}

const key = 'replayground-settings'

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

/** What was chosen before; what cannot be read counts as not chosen. */
const remembered = (): Settings => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const theme = typeof saved === 'object' && saved !== null && 'theme' in saved ? saved.theme : null
    return { theme: isTheme(theme) ? theme : null }
  } catch {
    return { theme: null }
  }
}

const remember = (settings: Settings): void => {
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // A browser that refuses to remember settings still shows them for this visit.
  }
}

const settings = createStore<Settings>(() => remembered())

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

const themeInForce = (): Theme => settings.getState().theme ?? (systemIsDark.matches ? 'dark' : 'light')

const applyTheme = (): void => {
  document.documentElement.dataset['theme'] = themeInForce()
}

/** Shows the chosen theme and keeps following the system until one is chosen. */
export const followTheme = (): void => {
  applyTheme()
  settings.subscribe(applyTheme)
  systemIsDark.addEventListener('change', applyTheme)
}

/** Chooses a theme and remembers it. */
export const chooseTheme = (theme: Theme): void => {
  settings.setState({ theme })
  remember(settings.getState())
}

/** The theme that is shown. */
export const useTheme = (): Theme => useStore(settings, (state) => state.theme) ?? themeInForce()
