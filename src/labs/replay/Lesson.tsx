import { Disclosure } from '../../ui/index.ts'
import { LoadGarage } from '../../workspace/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './Lesson.module.css'
import { partIds, replayWords, type PartId } from './words.ts'

/** The words of the lab: its parts, what the chosen one says, and how to get something to replay. */
export const Lesson = ({ part, isEmpty }: { readonly part: PartId; readonly isEmpty: boolean }) => {
  const words = useWords(replayWords)
  const { title, text } = words.lessons[part]
  return (
    <>
      <div className={styles['text']}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <nav aria-label={words.parts} className={styles['parts']}>
        <ol>
          {partIds.map((id) => (
            <li key={id}>
              <a href={`#/labs/replay/${id}`} aria-current={id === part ? 'step' : undefined}>
                {words.lessons[id].title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {!isEmpty && (
        <div className={styles['load']}>
          <Disclosure summary={words.loadMore}>
            <LoadGarage />
          </Disclosure>
        </div>
      )}
    </>
  )
}
