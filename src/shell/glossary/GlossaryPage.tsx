import { useEffect } from 'react'
import { glossary } from '../../teaching/index.ts'
import { useWords } from '../../words/index.ts'
import { headerWords } from '../header/words.ts'
import styles from './GlossaryPage.module.css'

/** All terms with what they mean; an address names one of them (`#/glossary/<id>`). */
export const GlossaryPage = ({ term }: { readonly term: string | undefined }) => {
  const words = useWords(headerWords)
  const terms = Object.entries(useWords(glossary)).toSorted(([, a], [, b]) => a.name.localeCompare(b.name))
  useEffect(() => {
    if (term === undefined) return
    document.querySelector(`[data-term="${CSS.escape(term)}"]`)?.scrollIntoView({ block: 'center' })
  }, [term])
  return (
    <div className={styles['page']}>
      <h1>{words.glossary}</h1>
      <dl className={styles['terms']}>
        {terms.map(([id, { name, meaning }]) => (
          <div key={id} data-term={id} data-named={id === term}>
            <dt>
              <a href={`#/glossary/${id}`}>{name}</a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
