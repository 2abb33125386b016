import type { Playhead } from '../../playhead/index.ts'

/** Goes to a moment as soon as a film is under the playhead: at once, or when the run that has just begun is shown. */
export const seekWhenLoaded = (playhead: Playhead, at: number): void => {
  const place = (): boolean => {
    if (playhead.getState().duration === 0) return false
    playhead.seek(at)
    return true
  }
  if (place()) return
  const stop = playhead.subscribe(() => {
    if (place()) stop()
  })
}
