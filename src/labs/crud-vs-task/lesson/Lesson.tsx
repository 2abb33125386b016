import { useWords } from '../../../words/index.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { partIds, type PartId } from '../words/parts.ts'
import styles from './Lesson.module.css'
import { Steps } from './Steps.tsx'

/** The words of the lab: its parts, what the chosen one is about, and its steps. */
export const Lesson = ({ part, desk }: { readonly part: PartId; readonly desk: Desk }) => {
  const { parts, lesson } = useWords(crudVsTaskWords)
  return (
    <div className={styles['lesson']}>
      <nav aria-label={lesson.parts}>
        <ol className={styles['parts']}>
          {partIds.map((id) => (
            <li key={id}>
              <a href={`#/labs/crud-vs-task/${id}`} aria-current={id === part ? 'step' : undefined}>
                {parts[id].title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['text']}>
        <h2>{parts[part].title}</h2>
        <p>{parts[part].text}</p>
      </div>
      <Steps key={part} part={part} desk={desk} />
    </div>
  )
}
