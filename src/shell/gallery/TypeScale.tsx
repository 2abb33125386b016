import { useWords } from '../../words/index.ts'
import styles from './TypeScale.module.css'
import { galleryWords } from './words.ts'

const steps = ['display', 'title', 'large', 'body', 'small', 'tiny', 'data'] as const

/** Every size of type, each set in itself. */
export const TypeScale = () => {
  const words = useWords(galleryWords)
  return (
    <dl className={styles['scale']}>
      {steps.map((step) => (
        <div key={step} className={styles['step']}>
          <dt>{step}</dt>
          <dd data-step={step}>{words.type[step]}</dd>
        </div>
      ))}
    </dl>
  )
}
