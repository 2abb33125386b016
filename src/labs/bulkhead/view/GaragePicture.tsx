import { useState, type PointerEvent } from 'react'
import { stateAt } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Lamp } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { serviceNames, type GarageState, type ServiceName } from '../model/garage/garageModel.ts'
import type { BulkheadSettings } from '../model/settings.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import { bulkheadWords } from '../words/index.ts'
import type { BulkheadRun } from './bulkheadRun.ts'
import styles from './GaragePicture.module.css'
import { TaskTiles } from './TaskTiles.tsx'

interface GaragePictureProps {
  readonly film: BulkheadFilm
  readonly settings: BulkheadSettings
  readonly playhead: Playhead
  /** The run in which borders can be drawn; null for the film beside it. */
  readonly run: BulkheadRun | null
}

/** Domains with their members, in the order of the services. */
const domainsOf = ({ domains }: GarageState): readonly (readonly ServiceName[])[] =>
  [...new Set(serviceNames.map((name) => domains[name]))].map((number) =>
    serviceNames.filter((name) => domains[name] === number),
  )

const ServiceCard = ({ name, state }: { readonly name: ServiceName; readonly state: GarageState }) => {
  const words = useWords(bulkheadWords)
  const isDown = state.down.includes(name)
  const isCause = state.faultIn === name
  return (
    <li className={styles['service']} data-service={name} data-down={isDown}>
      <strong>{words.services[name]}</strong>
      <Lamp state={isDown ? 'bad' : 'good'}>
        {isCause ? words.stage.faulty : isDown ? words.stage.down : words.stage.up}
      </Lamp>
    </li>
  )
}

/** A frame that is being dragged, measured from the corner of the area. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly toX: number
  readonly toY: number
}

/** Where a pointer is, measured from the corner of the area. */
const placeIn = (area: Element, event: PointerEvent): readonly [x: number, y: number] => {
  const box = area.getBoundingClientRect()
  return [event.clientX - box.left, event.clientY - box.top]
}

/** The services whose middle lies in a frame that was dragged. */
const servicesIn = (area: Element, frame: Frame): readonly ServiceName[] => {
  const origin = area.getBoundingClientRect()
  const isBetween = (value: number, one: number, other: number): boolean =>
    value >= Math.min(one, other) && value <= Math.max(one, other)
  return serviceNames.filter((name) => {
    const box = area.querySelector(`[data-service="${name}"]`)?.getBoundingClientRect()
    if (box === undefined) return false
    const [x, y] = [box.left + box.width / 2 - origin.left, box.top + box.height / 2 - origin.top]
    return isBetween(x, frame.x, frame.toX) && isBetween(y, frame.y, frame.toY)
  })
}

/** The garage in its fault domains, and what people can still do. */
export const GaragePicture = ({ film, settings, playhead, run }: GaragePictureProps) => {
  const words = useWords(bulkheadWords).stage
  const state = usePlayheadState(playhead, ({ now }) => stateAt(film, now))
  const [frame, setFrame] = useState<Frame | null>(null)
  if (state.world !== 'garage') return null
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    // A finger scrolls the page; on a phone services are ticked.
    if (run === null || event.pointerType === 'touch') return
    event.currentTarget.setPointerCapture(event.pointerId)
    const [x, y] = placeIn(event.currentTarget, event)
    setFrame({ x, y, toX: x, toY: y })
  }
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (frame === null) return
    const [toX, toY] = placeIn(event.currentTarget, event)
    setFrame({ ...frame, toX, toY })
  }
  const drop = (event: PointerEvent<HTMLDivElement>): void => {
    if (frame === null) return
    const members = servicesIn(event.currentTarget, frame)
    setFrame(null)
    if (members.length > 0 && run !== null) void run.give({ is: 'domainDrawn', members })
  }
  return (
    <>
      <p className={styles['blast']} data-bad={state.down.length > 0}>
        <strong data-metric="blast">{words.blast(state.down.length)}</strong>
        {run !== null && <span>{words.dragHint}</span>}
      </p>
      <div
        role="group"
        aria-label={words.garage}
        className={styles['garage']}
        data-area
        onPointerDown={begin}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={() => setFrame(null)}
      >
        {domainsOf(state).map((members, index) => (
          <section key={members.join(' ')} className={styles['domain']} aria-label={words.domain(index + 1)}>
            <span aria-hidden>{words.domain(index + 1)}</span>
            <ul>
              {members.map((name) => (
                <ServiceCard key={name} name={name} state={state} />
              ))}
            </ul>
          </section>
        ))}
        {frame !== null && (
          <span
            className={styles['frame']}
            style={{
              insetInlineStart: Math.min(frame.x, frame.toX),
              insetBlockStart: Math.min(frame.y, frame.toY),
              inlineSize: Math.abs(frame.toX - frame.x),
              blockSize: Math.abs(frame.toY - frame.y),
            }}
          />
        )}
      </div>
      <TaskTiles state={state} partial={settings.partial} />
    </>
  )
}
