import { useEffect } from 'react'

/** Makes all text as large as a lecture hall needs; `textSize` in per cent of that. */
export const usePresentingSize = (textSize: number): void => {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['presented'] = ''
    root.style.setProperty('--presenting-scale', String(textSize / 100))
    return () => {
      delete root.dataset['presented']
      root.style.removeProperty('--presenting-scale')
    }
  }, [textSize])
}
