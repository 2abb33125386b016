import { lazy, Suspense, useEffect, useState } from 'react'

const KeyDialog = lazy(() => import('./KeyDialog.tsx').then((module) => ({ default: module.KeyDialog })))

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="range"]), textarea, select, [contenteditable]') !== null

/** All keys, shown on "?". */
export const KeyHelp = () => {
  const [open, setOpen] = useState(false)
  const [isLoaded, load] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '?' || typing(event.target)) return
      load(true)
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  if (!isLoaded) return null
  return (
    <Suspense>
      <KeyDialog open={open} onClose={() => setOpen(false)} />
    </Suspense>
  )
}
