import type { ReactNode } from 'react'
import styles from './KeyHint.module.css'

/** A key of the keyboard. */
export const KeyHint = ({ children }: { readonly children: ReactNode }) => (
  <kbd className={styles['key']}>{children}</kbd>
)
