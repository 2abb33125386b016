import { useEffect, type ReactNode } from 'react'
import styles from './App.module.css'

/** Shows a lab without header and side panels: the world, the words of the step and the time line. Escape leaves. */
export const Presenting = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) location.hash = `/labs/${id}`
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [id])
  return (
    <div className={styles['presenting']} data-presenting>
      {children}
    </div>
  )
}
