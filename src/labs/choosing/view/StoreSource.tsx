import { use } from 'react'
import { loadStoreSource } from '../../../store/index.ts'
import styles from './Choosing.module.css'

const source = loadStoreSource()

/** The source of the two tables, as it is. */
export const StoreSource = () => (
  // It scrolls by itself, so that it takes the focus.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <pre className={styles['source']} tabIndex={0}>
    <code>{use(source)}</code>
  </pre>
)
