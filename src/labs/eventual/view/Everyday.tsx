import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import {
  finalities,
  finalityOf,
  processIds,
  rightlySorted,
  type EverydayState,
  type Finality,
  type ProcessId,
} from '../model/everyday.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'

interface EverydayProps {
  readonly state: EverydayState
  /** Left out: it is only looked at. */
  readonly onSort?: ((process: ProcessId, as: Finality) => void) | undefined
}

/** Six everyday processes, to be sorted by when they become final. */
export const Everyday = ({ state, onSort }: EverydayProps) => {
  const words = useWords(eventualWords).everyday
  return (
    <div className={styles['everyday']}>
      <p>
        {words.lead}{' '}
        <strong>
          <output data-metric="sorted">{words.score(rightlySorted(state), processIds.length)}</output>
        </strong>
      </p>
      <ul aria-label={words.list}>
        {processIds.map((process) => {
          const { name, text, reason } = words.processes[process]
          const as = state.sorted[process]
          const right = as === finalityOf[process]
          return (
            <li
              key={process}
              data-process={process}
              data-sorted={as === undefined ? 'not' : right ? 'right' : 'wrong'}
            >
              <h3>{name}</h3>
              <p>{text}</p>
              <fieldset aria-label={name}>
                {finalities.map((finality) => (
                  <Button
                    key={finality}
                    size="small"
                    aria-pressed={as === finality}
                    disabled={onSort === undefined}
                    onClick={() => onSort?.(process, finality)}
                  >
                    {words.finalities[finality]}
                  </Button>
                ))}
              </fieldset>
              <p role="status">
                {as !== undefined && (
                  <>
                    <strong>{right ? words.right : words.wrong}</strong> {right && reason}
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
