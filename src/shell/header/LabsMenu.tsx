import { ChevronDown } from 'lucide-react'
import { useId, useRef } from 'react'
import { courseWords, labs, type ChapterId } from '../../course/index.ts'
import { useWords } from '../../words/index.ts'
import { usePathLocation } from '../usePathLocation.ts'
import styles from './Header.module.css'
import { headerWords } from './words.ts'

const chapters: readonly ChapterId[] = ['A', 'B', 'C', 'D', 'E', 'F']

/** All labs by chapter, on demand: there are too many for one line. */
export const LabsMenu = () => {
  const words = useWords(headerWords)
  const course = useWords(courseWords)
  const [location] = usePathLocation()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const close = (): void => menu.current?.hidePopover()
  return (
    <div className={styles['menu']}>
      <button
        type="button"
        className={styles['opener']}
        popoverTarget={id}
        data-here={location.startsWith('/labs/')}
      >
        {words.labs}
        <ChevronDown aria-hidden size={16} />
      </button>
      <div ref={menu} id={id} popover="auto" className={styles['popover']}>
        {chapters
          .map((chapter) => ({ chapter, here: labs.filter((lab) => lab.chapter === chapter) }))
          .filter(({ here }) => here.length > 0)
          .map(({ chapter, here }) => (
            <section key={chapter} aria-label={course.chapters[chapter]}>
              <h2>{course.chapters[chapter]}</h2>
              <ul>
                {here.map((lab) => (
                  <li key={lab.id}>
                    <a
                      href={`#/labs/${lab.id}`}
                      aria-current={location.startsWith(`/labs/${lab.id}`) ? 'page' : undefined}
                      onClick={close}
                    >
                      {course.labs[lab.id].title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  )
}
