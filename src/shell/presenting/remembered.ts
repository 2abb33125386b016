import type { Place } from './script/place.ts'

/** What outlives a reload of either window: where the presentation stands. */
export interface Remembered {
  readonly lab: string
  /** Id of the step. */
  readonly part: string
  readonly phase: Place['phase']
}

const placeKey = 'replayground-presenting'
const beganKey = 'replayground-presenting-began'
const predictionsKey = 'replayground-presenting-predictions'

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser that refuses to remember still presents; only a reload begins at the address again.
  }
}

/** Where the presentation stood; null if nothing readable was kept. */
export const rememberedPlace = (): Remembered | null => {
  try {
    const kept: unknown = JSON.parse(read(placeKey) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { lab, part, phase } = kept as Readonly<Record<string, unknown>>
    if (typeof lab !== 'string' || typeof part !== 'string') return null
    return { lab, part, phase: phase === 'asked' ? 'asked' : 'shown' }
  } catch {
    return null
  }
}

export const rememberPlace = (place: Remembered): void => write(placeKey, JSON.stringify(place))

/** Forgets the place: the next presentation begins at its address. */
export const forgetPlace = (): void => write(placeKey, 'null')

/** Whether this window presented this lab before, that is, was reloaded; the world is then as the log left it. */
export const isReloaded = (lab: string): boolean => {
  try {
    return sessionStorage.getItem(placeKey) === lab
  } catch {
    return false
  }
}

/** Notes which lab this window presents; null when it leaves. */
export const noteWindow = (lab: string | null): void => {
  try {
    if (lab === null) sessionStorage.removeItem(placeKey)
    else sessionStorage.setItem(placeKey, lab)
  } catch {
    // Then a reload shows the step once more.
  }
}

/** When presenting a lab began, in milliseconds of the wall clock; begins now if it had not. */
export const beganPresenting = (lab: string, wallNow: number): number => {
  const [keptLab, kept] = (read(beganKey) ?? '').split(' ')
  if (keptLab === lab && Number.isFinite(Number(kept))) return Number(kept)
  restartClock(lab, wallNow)
  return wallNow
}

/** Begins the time of a lab again. */
export const restartClock = (lab: string, wallNow: number): void => write(beganKey, `${lab} ${wallNow}`)

/** Whether a presentation asks before it shows; on by default. */
export const presentsQuestions = (): boolean => read(predictionsKey) !== 'off'

export const presentQuestions = (on: boolean): void => write(predictionsKey, on ? 'on' : 'off')
