import type { Millis } from '../../../kernel/index.ts'
import { Button, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evolutionFormats } from '../formats.ts'
import { rebuiltAfter } from '../queueing/rebuild.ts'
import type { EvolutionFilm } from '../queueing/playWorkload.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './EvolutionStage.module.css'

interface DropProps {
  readonly film: EvolutionFilm
  readonly droppedAt: Millis | null
  readonly onDrop: () => void
  readonly onTakeBack: () => void
}

/** Throws the read stores away at the playhead, and says what came of it. */
export const Drop = ({ film, droppedAt, onDrop, onTakeBack }: DropProps) => {
  const { drop } = useWords(evolutionWords).panels
  const { formatTime } = useWords(evolutionFormats)
  if (droppedAt === null) {
    return (
      <Button size="small" kind="danger" onClick={onDrop}>
        {drop.button}
      </Button>
    )
  }
  const rebuilt = rebuiltAfter(film, droppedAt)
  return (
    <div className={styles['drop']} role="status">
      {rebuilt === null ? (
        drop.unfinished
      ) : (
        <Measured origin="simulated" metric="rebuilt">
          {drop.say(rebuilt.events, formatTime(rebuilt.took))}
        </Measured>
      )}
      <Button size="small" onClick={onTakeBack}>
        {drop.back}
      </Button>
    </div>
  )
}
