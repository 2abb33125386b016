import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { loadLanguage, type Language } from '../words/index.ts'

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

export const languages: readonly Language[] = ['en', 'nl']

/** Size of all text, in per cent of the normal size. */
export const textSizes = [100, 115, 130] as const
export type TextSize = (typeof textSizes)[number]

interface Settings {
  /** What the reader chose; null follows the system. */
  readonly theme: Theme | null
  /** What the reader chose; null follows the browser. */
  readonly language: Language | null
  readonly textSize: TextSize
  /** Whether lessons ask before they show. */
  readonly predictions: boolean
}

const key = 'replayground-settings'

const initial: Settings = { theme: null, language: null, textSize: 100, predictions: true }

const oneOf = <Value>(all: readonly Value[], value: unknown): Value | null =>
  all.find((each) => each === value) ?? null

/** What was chosen before; what cannot be read counts as not chosen. */
const remembered = (): Settings => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof saved !== 'object' || saved === null) return initial
    const { theme, language, textSize, predictions } = saved as Readonly<Record<string, unknown>>
    return {
      theme: oneOf(themes, theme),
      language: oneOf(languages, language),
      textSize: oneOf(textSizes, textSize) ?? initial.textSize,
      predictions: predictions !== false,
    }
  } catch {
    return initial
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

/** The language of the page: as chosen, else as the browser's. */
export const languageInForce = (): Language =>
  settings.getState().language ?? (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en')

const apply = (): void => {
  const { dataset, style } = document.documentElement
  dataset['theme'] = themeInForce()
  document.documentElement.lang = languageInForce()
  const { textSize } = settings.getState()
  style.fontSize = textSize === 100 ? '' : `${textSize}%`
}

/** Shows what was chosen, and keeps following the system until something is. */
export const followSettings = (): void => {
  apply()
  settings.subscribe(apply)
  systemIsDark.addEventListener('change', apply)
  // Paper is white, whatever the screen is.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset['theme'] = 'light'
  })
  addEventListener('afterprint', apply)
}

const keep = (choice: Partial<Settings>): void => {
  settings.setState(choice)
  remember(settings.getState())
}

/** Chooses and remembers. A language is chosen by `chooseLanguage`. */
export const choose = (choice: Partial<Omit<Settings, 'language'>>): void => keep(choice)

/** Shows English for this visit, because the language of the reader cannot be had; the choice is kept. */
export const fallBackToEnglish = (): void => settings.setState({ language: 'en' })

/** Chooses a language, and shows it once its texts are there. Rejects if they cannot be had, and leaves all as it is. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await loadLanguage(language)
  keep({ language })
}

/** The theme that is shown. */
export const useTheme = (): Theme => useStore(settings, (state) => state.theme) ?? themeInForce()

/** The language that is shown. */
export const useLanguage = (): Language => useStore(settings, (state) => state.language) ?? languageInForce()

export const useTextSize = (): TextSize => useStore(settings, (state) => state.textSize)

/** Whether lessons ask before they show. */
export const usePredictions = (): boolean => useStore(settings, (state) => state.predictions)
