import styles from './App.module.css'

/** Says what is being opened; shown only when that takes longer than a moment. */
export const Loading = ({ text }: { readonly text: string }) => (
  <output className={styles['loading']}>{text}</output>
)
