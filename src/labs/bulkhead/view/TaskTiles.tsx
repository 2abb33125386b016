import { useWords } from '../../../words/index.ts'
import { needs, tasks, type GarageState, type Task } from '../model/garage/garageModel.ts'
import { bulkheadWords } from '../words/index.ts'
import styles from './GaragePicture.module.css'

interface TaskTilesProps {
  readonly state: GarageState
  readonly partial: boolean
}

const standingOf = (state: GarageState, task: Task, partial: boolean): 'ok' | 'error' | 'later' => {
  if (!partial) return state.down.length > 0 ? 'error' : 'ok'
  if (!state.down.includes(needs[task])) return 'ok'
  return task === 'invoice' ? 'later' : 'error'
}

/** What people can do at this moment, and what became of it so far. */
export const TaskTiles = ({ state, partial }: TaskTilesProps) => {
  const words = useWords(bulkheadWords)
  return (
    <section aria-label={words.stage.tiles}>
      <ul className={styles['tiles']}>
        {tasks.map((task) => {
          const standing = standingOf(state, task, partial)
          const { done, failed } = state.counts[task]
          return (
            <li key={task} data-task={task} data-standing={standing}>
              <strong>{words.tasks[task]}</strong>
              <span>{words.stage.tile[standing]}</span>
              <span>{words.stage.tileCounts(done, failed)}</span>
              {task === 'invoice' && <span>{words.stage.kept(state.kept)}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
