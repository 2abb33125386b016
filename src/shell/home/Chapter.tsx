import { courseWords, labs, slides, slidesInLecture, type ChapterId, type Slide } from '../../course/index.ts'
import type { LearnerRecord } from '../../teaching/index.ts'
import { Disclosure } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { homeWords } from '../words.ts'
import styles from './HomePage.module.css'
import { LabCard } from './LabCard.tsx'

const addressOf = ({ place }: Slide): string => {
  if ('lab' in place) return `#/labs/${place.lab}/${place.part}`
  return place.page === 'store' ? '#/store' : '#/'
}

interface ChapterProps {
  readonly id: ChapterId
  readonly record: LearnerRecord | null
}

/** A chapter of the lecture: its labs, and each slide that can be done. */
export const Chapter = ({ id, record }: ChapterProps) => {
  const words = useWords(homeWords)
  const course = useWords(courseWords)
  const here = slides.filter((slide) => slide.chapter === id)
  const all = slidesInLecture[id]
  const own = labs.filter(({ chapter }) => chapter === id)
  return (
    <li className={styles['chapter']} data-empty={here.length === 0} data-chapter={id}>
      <h2>{words.chapter(id, course.chapters[id])}</h2>
      {here.length > 0 && (
        <a className={styles['handout']} href={`#/handout/${id}`}>
          {words.handout}
        </a>
      )}
      {own.length > 0 && (
        <ul className={styles['cards']}>
          {own.map((lab) => (
            <LabCard key={lab.id} lab={lab} record={record} />
          ))}
        </ul>
      )}
      {here.length === 0 ? (
        <p className={styles['small']}>{words.chapterNone(all)}</p>
      ) : (
        <Disclosure summary={words.chapterDone(here.length, all)}>
          <ul className={styles['slides']}>
            {here.map((slide) => (
              <li key={slide.id}>
                <a href={addressOf(slide)} data-slide={slide.id}>
                  <span className={styles['slideId']}>{slide.id}</span>
                  {course.slides[slide.id]}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}
