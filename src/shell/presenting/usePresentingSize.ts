import { useEffect } from 'react'

/** Makes all text as large as a lecture hall needs; `textSize` in per cent of that. Without `controls` the lab's own are hidden. */
export const usePresentingSize = (textSize: number, controls: boolean): void => {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['presented'] = ''
    root.style.setProperty('--presenting-scale', String(textSize / 100))
    root.dataset['controls'] = controls ? 'shown' : 'hidden'
    return () => {
      delete root.dataset['presented']
      delete root.dataset['controls']
      root.style.removeProperty('--presenting-scale')
    }
  }, [textSize, controls])
}
