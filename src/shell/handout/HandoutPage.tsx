import { Printer } from 'lucide-react'
import { courseWords, type ChapterId } from '../../course/index.ts'
import { Button, EmptyState } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { NotFoundPage } from '../NotFoundPage.tsx'
import styles from './Handout.module.css'
import { LabAnswers, LabSheet } from './LabSheet.tsx'
import { useSheets } from './useSheets.ts'
import { handoutWords } from './words.ts'

const chapters: readonly ChapterId[] = ['A', 'B', 'C', 'D', 'E', 'F']

const Sheets = ({ chapter }: { readonly chapter: ChapterId }) => {
  const words = useWords(handoutWords)
  const sheets = useSheets(chapter)
  if (sheets === null) return <p role="status">{words.drawing}</p>
  if (sheets.length === 0) return <EmptyState title={words.nothing}>{words.nothingYet}</EmptyState>
  return (
    <>
      {sheets.map((sheet) => (
        <LabSheet key={sheet.lab} {...sheet} />
      ))}
      {sheets.map((sheet) => (
        <LabAnswers key={sheet.lab} {...sheet} />
      ))}
    </>
  )
}

/** A chapter on paper: what its lessons say, pictures of key moments, questions, and the answers at the end. */
export const HandoutPage = ({ chapter }: { readonly chapter: string }) => {
  const words = useWords(handoutWords)
  const course = useWords(courseWords)
  const id = chapters.find((each) => each === chapter)
  if (id === undefined) return <NotFoundPage />
  return (
    <div className={styles['page']}>
      <p className={styles['kind']}>Replayground · {words.kind}</p>
      <h1>{words.handout(id, course.chapters[id])}</h1>
      <p className={styles['hint']}>{words.lead}</p>
      <div className={styles['tools']}>
        <Button icon={<Printer aria-hidden size={16} />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <a href="#/">{words.toMap}</a>
      </div>
      <Sheets key={id} chapter={id} />
    </div>
  )
}
