import { useState } from 'react'
import { clockOf, type Job, type VehicleDetails } from '../../../garage/index.ts'
import { newId } from '../../../store/index.ts'
import { useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { failedRules, type Trace } from '../handling/stage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { grid, slotOf, snapped, type Draft } from './board.ts'

/** The last thing that was said about a command. */
export interface Said {
  readonly good: boolean
  readonly text: string
  readonly reasons: readonly string[]
}

/** Where a new job first appears, in minutes since midnight. */
const firstStart = 13 * 60

const reasonsOf = (trace: Trace): readonly string[] =>
  trace.steps.flatMap(({ stage }) => {
    if (stage.is === 'failed') return [stage.why]
    return (stage.is === 'asked' || stage.is === 'ruled') && !stage.check.holds ? [stage.check.reason] : []
  })

/** The job that is being planned, and what became of it. A refused one stays. */
export const usePlanner = (workshop: Workshop) => {
  const { planner: words, phases } = useWords(commandHandlingWords)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [length, setLength] = useState(120)
  const [said, setSaid] = useState<Said | null>(null)
  const { busy, error, run } = useAction()

  const say = (trace: Trace, accepted: string): void => {
    const good = trace.ending === 'accepted'
    const rules = failedRules(trace).map(phases.rule).join(' · ')
    setSaid({ good, text: good ? accepted : words.refused(rules), reasons: reasonsOf(trace) })
  }

  const place = (car: VehicleDetails, minutes: number): Draft => {
    const size = draft?.car.licenseNumber === car.licenseNumber ? draft.length : length
    const placed = { car, start: snapped(minutes, size), length: size }
    setDraft(placed)
    setSaid(null)
    return placed
  }

  const move = (later: number, longer = 0): void => {
    if (draft === null) return
    const size = Math.max(grid, draft.length + longer * grid)
    setDraft({ ...draft, length: size, start: snapped(draft.start + later * grid, size) })
    setSaid(null)
  }

  const plan = (wanted: Draft | null = draft): void => {
    if (wanted === null || busy) return
    run(async () => {
      const { licenseNumber, brand, type } = wanted.car
      const slot = slotOf(workshop.day, wanted)
      const trace = await workshop.send({
        type: 'PlanMaintenanceJob',
        planningDate: workshop.day,
        jobId: newId(),
        ...slot,
        customerInfo: workshop.ownerOf(wanted.car),
        vehicleInfo: { licenseNumber, brand, type },
        description: 'Yearly check',
      })
      say(trace, words.planned(licenseNumber, clockOf(slot.startTime)))
      if (trace.ending === 'accepted') setDraft(null)
    })
  }

  const finish = ({ jobId, startTime, endTime, vehicleInfo }: Job): void => {
    if (busy) return
    run(async () => {
      const trace = await workshop.send({
        type: 'FinishMaintenanceJob',
        planningDate: workshop.day,
        jobId,
        startTime,
        endTime,
        notes: '',
      })
      say(trace, words.finished(vehicleInfo.licenseNumber))
    })
  }

  return {
    draft,
    length,
    setLength,
    said,
    busy,
    error,
    place,
    placeFirst: (car: VehicleDetails): Draft => place(car, firstStart),
    move,
    plan,
    finish,
    takeAway: (): void => setDraft(null),
  }
}

export type Planner = ReturnType<typeof usePlanner>
