import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { addDays } from '../../../garage/index.ts'
import { Banner, Button, IconButton, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { Board } from './Board.tsx'
import { crowd, slotOf } from './board.ts'
import styles from './Planner.module.css'
import { useDragToBoard } from './useDragToBoard.ts'
import { usePlanner, type Planner } from './usePlanner.ts'

const DayChoice = ({ workshop: { day, setDay } }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).planner
  return (
    <header className={styles['head']}>
      <h2>{words.title(day)}</h2>
      <div>
        <IconButton name={words.previous} onClick={() => setDay(addDays(day, -1))}>
          <ChevronLeft aria-hidden size={20} />
        </IconButton>
        <IconButton name={words.next} onClick={() => setDay(addDays(day, 1))}>
          <ChevronRight aria-hidden size={20} />
        </IconButton>
      </div>
    </header>
  )
}

interface TrayProps {
  readonly workshop: Workshop
  readonly planner: Planner
  readonly drag: ReturnType<typeof useDragToBoard>
}

const Tray = ({ workshop, planner, drag }: TrayProps) => {
  const words = useWords(commandHandlingWords).planner
  return (
    <section aria-label={words.cars} className={styles['tray']}>
      <ul>
        {workshop.cars.map((car) => (
          <li key={car.licenseNumber}>
            <button
              type="button"
              data-car={car.licenseNumber}
              aria-pressed={planner.draft?.car.licenseNumber === car.licenseNumber}
              aria-label={words.choose(car.licenseNumber)}
              {...drag.handlersFor(car)}
              onClick={() => {
                if (!drag.wasDrag()) planner.placeFirst(car)
              }}
            >
              <strong>{car.licenseNumber}</strong>
              <span>{car.brand}</span>
            </button>
          </li>
        ))}
      </ul>
      <Slider
        label={words.length}
        value={planner.length / 60}
        min={0.5}
        max={6}
        step={0.5}
        text={words.hours(planner.length / 60)}
        onChange={(hours) => planner.setLength(hours * 60)}
      />
    </section>
  )
}

interface SayingProps {
  readonly workshop: Workshop
  readonly planner: Planner
  readonly chosen: string | null
}

const Actions = ({ workshop, planner, chosen }: SayingProps) => {
  const words = useWords(commandHandlingWords).planner
  const job = workshop.planning.jobs.find(({ jobId }) => jobId === chosen)
  return (
    <div className={styles['actions']}>
      {planner.draft !== null && (
        <>
          <Button kind="command" aria-disabled={planner.busy} onClick={() => planner.plan()}>
            {words.plan}
          </Button>
          <Button kind="quiet" onClick={planner.takeAway}>
            {words.drop}
          </Button>
        </>
      )}
      {job !== undefined && (
        <Button kind="command" aria-disabled={planner.busy} onClick={() => planner.finish(job)}>
          {words.finish(job.vehicleInfo.licenseNumber)}
        </Button>
      )}
    </div>
  )
}

const Saying = ({ workshop, planner }: Omit<SayingProps, 'chosen'>) => {
  const words = useWords(commandHandlingWords).planner
  const { draft, said, error } = planner
  const around = draft === null ? null : crowd(workshop.planning, slotOf(workshop.day, draft))
  return (
    <>
      {error !== null && <Banner kind="error">{error}</Banner>}
      {said !== null && (
        <Banner kind={said.good ? 'good' : 'error'} title={said.text}>
          {said.reasons.join(' ')}
        </Banner>
      )}
      {around !== null && <p className={styles['crowd']}>{words.peak(around.overlapping, around.peak)}</p>}
    </>
  )
}

/** A day of the workshop: work stations against hours, and cars to drag there. */
export const PlannerPart = ({ workshop }: { readonly workshop: Workshop }) => {
  const planner = usePlanner(workshop)
  const board = useRef<HTMLDivElement>(null)
  const drag = useDragToBoard(board, planner)
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <div className={styles['part']}>
      <DayChoice workshop={workshop} />
      <Tray workshop={workshop} planner={planner} drag={drag} />
      <Board
        workshop={workshop}
        planner={planner}
        board={board}
        drag={drag}
        chosen={chosen}
        onChoose={(jobId) => setChosen(jobId === chosen ? null : jobId)}
      />
      <Saying workshop={workshop} planner={planner} />
      <Actions workshop={workshop} planner={planner} chosen={chosen} />
    </div>
  )
}
