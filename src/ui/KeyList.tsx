import { KeyHint } from './KeyHint.tsx'
import styles from './KeyList.module.css'

/** Keys of the keyboard, each with what it does. */
export const KeyList = ({
  keys,
}: {
  readonly keys: readonly (readonly [key: string, meaning: string])[]
}) => (
  <dl className={styles['keys']}>
    {keys.map(([key, meaning]) => (
      <div key={key}>
        <dt>
          <KeyHint>{key}</KeyHint>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
