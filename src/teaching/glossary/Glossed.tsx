import { Tooltip } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { findTerms } from './findTerms.ts'
import styles from './Glossed.module.css'
import { glossary } from './terms.ts'

/** A text whose terms say what they mean, when pointed at or focused. */
export const Glossed = ({ children }: { readonly children: string }) => {
  const terms = useWords(glossary)
  return findTerms(children, Object.values(terms)).map((piece, index) =>
    piece.is === 'plain' ? (
      piece.text
    ) : (
      // The pieces of a text do not move.
      // oxlint-disable-next-line react/no-array-index-key
      <Tooltip key={index} text={piece.term.meaning}>
        {(describedBy) => (
          <button type="button" className={styles['term']} aria-describedby={describedBy}>
            {piece.text}
          </button>
        )}
      </Tooltip>
    ),
  )
}
