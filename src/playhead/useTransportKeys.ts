import { useEffect } from 'react'
import type { Playhead } from './playhead.ts'
import { nearestSpeed, speedSeries } from './speeds.ts'

const changeSpeed = (playhead: Playhead, by: number): void => {
  const { speed, speeds } = playhead.getState()
  const series = speedSeries(speeds.min, speeds.max)
  const next = series[nearestSpeed(series, speed) + by]
  if (next !== undefined) playhead.setSpeed(next)
}

type Action = (playhead: Playhead) => void

const actions: Readonly<Record<string, Action>> = {
  ' ': (playhead) => playhead.toggle(),
  ArrowLeft: (playhead) => playhead.stepBack(),
  ArrowRight: (playhead) => playhead.stepForward(),
  'Shift+ArrowLeft': (playhead) => playhead.previousMark(),
  'Shift+ArrowRight': (playhead) => playhead.nextMark(),
  Home: (playhead) => {
    playhead.pause()
    playhead.seek(0)
  },
  End: (playhead) => {
    playhead.pause()
    playhead.seek(playhead.getState().duration)
  },
  ',': (playhead) => changeSpeed(playhead, -1),
  '.': (playhead) => changeSpeed(playhead, 1),
}

/** Elements that need these keys for themselves. The transport's own slider is not one of them. */
const ownsKeys = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false
  if (target.closest('[data-transport-slider]') !== null) return key === ' '
  if (target.closest('input, textarea, select, [contenteditable="true"], [role="tab"], dialog') !== null)
    return true
  if (target.closest('[data-own-keys]') !== null) return true
  return key === ' ' && target.closest('button, a, summary, [role="button"]') !== null
}

/** The transport's keys for as long as the component is there. */
export const useTransportKeys = (playhead: Playhead): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const arrow = event.key.startsWith('Arrow')
      const action = actions[event.shiftKey && arrow ? `Shift+${event.key}` : event.key]
      if (action === undefined || ownsKeys(event.target, event.key)) return
      event.preventDefault()
      action(playhead)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [playhead])
}
