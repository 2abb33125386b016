import { ArrowRight } from 'lucide-react'
import { courseWords, labs, slides, slidesInLecture, type ChapterId, type Slide } from '../../course/index.ts'
import { useWords } from '../../words/index.ts'
import { useWorkspaceState } from '../../workspace/index.ts'
import { homeWords } from '../words.ts'
import styles from './HomePage.module.css'
import { LabPicture } from './LabPicture.tsx'
import { StoreCount } from './StoreCount.tsx'

const chapterIds: readonly ChapterId[] = ['A', 'B', 'C', 'D', 'E', 'F']

const addressOf = ({ place }: Slide): string => {
  if ('lab' in place) return `#/labs/${place.lab}/${place.part}`
  return place.page === 'store' ? '#/store' : '#/'
}

const LabCards = () => {
  const words = useWords(homeWords)
  const course = useWords(courseWords)
  const workspace = useWorkspaceState()
  return (
    <ul className={styles['cards']}>
      {labs.map((lab) => (
        <li key={lab.id} className={styles['card']}>
          <LabPicture of={lab.id} />
          <h3>
            <a href={`#/labs/${lab.id}`}>{course.labs[lab.id].title}</a>
          </h3>
          <p>{course.labs[lab.id].teaches}</p>
          <p className={styles['small']}>{words.minutes(lab.minutes)}</p>
        </li>
      ))}
      <li className={styles['card']}>
        <LabPicture of="store" />
        <h3>
          <a href="#/store">{words.storeTitle}</a>
        </h3>
        <p>{words.storeTeaches}</p>
        <p className={styles['small']}>
          {workspace.is === 'open' && <StoreCount key={workspace.store.name} store={workspace.store} />}
        </p>
      </li>
    </ul>
  )
}

const Chapter = ({ id }: { readonly id: ChapterId }) => {
  const words = useWords(homeWords)
  const course = useWords(courseWords)
  const here = slides.filter((slide) => slide.chapter === id)
  const all = slidesInLecture[id]
  return (
    <li className={styles['chapter']} data-empty={here.length === 0}>
      <h3>{words.chapter(id, course.chapters[id])}</h3>
      <p className={styles['small']}>
        {here.length === 0 ? words.chapterNone(all) : words.chapterDone(here.length, all)}
      </p>
      {here.length > 0 && (
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
      )}
    </li>
  )
}

/** The start screen: what this is, one button to begin, the labs, and the map of the course. */
export const HomePage = () => {
  const words = useWords(homeWords)
  return (
    <div className={styles['page']}>
      <section className={styles['hero']} aria-labelledby="hero">
        <h1 id="hero">{words.heading}</h1>
        <p>{words.lead}</p>
        <a className={styles['start']} href="#/labs/pipeline">
          {words.start}
          <ArrowRight aria-hidden size={20} />
        </a>
      </section>
      <section aria-labelledby="labs">
        <h2 id="labs" className={styles['heading']}>
          {words.labs}
        </h2>
        <LabCards />
      </section>
      <section aria-labelledby="map">
        <h2 id="map" className={styles['heading']}>
          {words.map}
        </h2>
        <p className={styles['lead']}>{words.mapLead}</p>
        <ol className={styles['chapters']}>
          {chapterIds.map((id) => (
            <Chapter key={id} id={id} />
          ))}
        </ol>
      </section>
    </div>
  )
}
