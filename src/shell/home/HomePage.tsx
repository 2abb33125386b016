import { ArrowRight } from 'lucide-react'
import { courseWords, labs, type ChapterId } from '../../course/index.ts'
import { useLearner, type LearnerRecord } from '../../teaching/index.ts'
import { useWords } from '../../words/index.ts'
import { useWorkspaceState } from '../../workspace/index.ts'
import { homeWords } from '../words.ts'
import { Chapter } from './Chapter.tsx'
import styles from './HomePage.module.css'
import { LabPicture } from './LabPicture.tsx'
import { StoreCount } from './StoreCount.tsx'

const chapterIds: readonly ChapterId[] = ['A', 'B', 'C', 'D', 'E', 'F']

const StoreCard = () => {
  const words = useWords(homeWords)
  const workspace = useWorkspaceState()
  return (
    <section aria-label={words.storeTitle}>
      <ul className={styles['cards']}>
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
    </section>
  )
}

/** For who has been here before: where they were. */
const GoOn = ({ last }: { readonly last: NonNullable<LearnerRecord['last']> }) => {
  const words = useWords(homeWords)
  const course = useWords(courseWords)
  const lab = labs.find(({ id }) => id === last.lab)
  if (lab === undefined) return null
  return (
    <a className={styles['goOn']} href={`#/labs/${lab.id}/${last.step}`}>
      {words.goOn(course.labs[lab.id].title)}
    </a>
  )
}

const Map = ({ record }: { readonly record: LearnerRecord | null }) => {
  const words = useWords(homeWords)
  return (
    <div className={styles['page']}>
      <section className={styles['hero']} aria-labelledby="hero">
        <h1 id="hero">{words.heading}</h1>
        <p>{words.lead}</p>
        <div className={styles['begin']}>
          <a className={styles['start']} href="#/labs/pipeline">
            {words.start}
            <ArrowRight aria-hidden size={20} />
          </a>
          {record !== null && record.last !== null && <GoOn last={record.last} />}
        </div>
      </section>
      <section aria-label={words.map}>
        <p className={styles['lead']}>{words.mapLead}</p>
        <ol className={styles['chapters']}>
          {chapterIds.map((id) => (
            <Chapter key={id} id={id} record={record} />
          ))}
        </ol>
      </section>
      <StoreCard />
    </div>
  )
}

const MapWithProgress = () => <Map record={useLearner().record} />

/** The start screen: what this is, one button to begin, and the map of the course with how far one is. */
export const HomePage = () =>
  useWorkspaceState().is === 'open' ? <MapWithProgress /> : <Map record={null} />
