import { limits } from '../../course/limits.ts'
import { useWords } from '../../words/index.ts'
import styles from './LimitsPage.module.css'
import { limitsWords } from './words.ts'

/** What is measured, what is simulated and what is assumed, made from the registry of limits. */
export const LimitsPage = () => {
  const words = useWords(limitsWords)
  return (
    <div className={styles['page']}>
      <h1>{words.heading}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      <dl className={styles['list']}>
        {limits.map(({ id, origin }) => (
          <div key={id} className={styles['item']}>
            <dt>
              {words.texts[id]?.what}
              <span className={styles['origin']} data-origin={origin}>
                {words.origins[origin]}
              </span>
            </dt>
            <dd>{words.texts[id]?.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
