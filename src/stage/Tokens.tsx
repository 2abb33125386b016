import { useReducedMotion } from 'framer-motion'
import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { placeToken, takeDrawing, type PlacedToken } from './placeToken.ts'
import type { ScenePlacing, SceneToken } from './scene.ts'
import { Shape } from './Shape.tsx'
import styles from './Stage.module.css'
import { tokenSize } from './tokenSize.ts'
import { seatTokens, type TokenSlot } from './tokenSlots.ts'

/** From here on tokens have no shadow: each costs more to paint than all the rest of it. */
const many = 24

/** Where film time comes from: a playhead. */
export interface FilmClock {
  readonly getState: () => { readonly now: number }
  readonly subscribe: (listener: () => void) => () => void
}

export interface TokensProps {
  readonly tokens: readonly SceneToken[]
  readonly playhead: FilmClock
  /** Called with the id of a message that is clicked or chosen with Enter or Space. Left out: they are only looked at. */
  readonly onInspect?: ((id: string) => void) | undefined
  /** While a message, perhaps, has to be chosen; those are buttons then. */
  readonly placing?: ScenePlacing | null
}

interface SlotProps {
  readonly slot: TokenSlot
  readonly still: boolean
  readonly isButton: boolean
}

/** One drawing of a token, without a place. */
const Slot = memo(({ slot, still, isButton }: SlotProps) => (
  <g visibility="hidden" {...(isButton ? { role: 'button', tabIndex: 0 } : {})}>
    {still && <line className={styles['trail']} />}
    <g className={styles['token']}>
      <Shape
        node={{
          id: slot.key,
          kind: slot.kind,
          x: 0,
          y: 0,
          ...tokenSize(slot.kind, slot.label),
          label: slot.label,
          state: slot.failed ? 'failed' : 'active',
          differs: slot.differs,
        }}
      />
    </g>
  </g>
))

const tokenOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-token]')?.getAttribute('data-token') ?? null) : null

/** One pair of listeners for all messages: they come and go by the dozen. */
const inspecting = (onInspect: (id: string) => void) => ({
  onClick: ({ target }: MouseEvent): void => {
    const id = tokenOf(target)
    if (id !== null) onInspect(id)
  },
  onKeyDown: (event: KeyboardEvent): void => {
    const id = tokenOf(event.target)
    if (id === null || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    onInspect(id)
  },
})

/** Marks a drawing as one that can be chosen, or not any more. */
const markOption = ({ element, shown }: PlacedToken, placing: ScenePlacing | null): void => {
  const isOption = shown !== null && placing?.options.includes(shown.id) === true
  element.toggleAttribute('data-placeable', isOption)
  if (isOption) element.setAttribute('aria-pressed', String(placing.chosen === shown.id))
  else element.removeAttribute('aria-pressed')
}

const chooseOr =
  (placing: ScenePlacing, onInspect: ((id: string) => void) | undefined) =>
  (id: string): void => {
    if (placing.options.includes(id)) placing.choose(id)
    else onInspect?.(id)
  }

/**
 * Moving messages. One listener of the playhead writes their places; drawings are kept and taken by the next message of
 * the same look. For those who want little motion a message rests at the end of its way, with a trail from where it came.
 */
export const Tokens = ({ tokens, playhead, onInspect, placing = null }: TokensProps) => {
  const layer = useRef<SVGGElement>(null)
  const still = useReducedMotion() === true
  const [kept, keep] = useState<readonly TokenSlot[]>([])
  const { slots, seated } = seatTokens(kept, tokens)
  if (slots !== kept) keep(slots)
  const drawings = useRef<readonly (PlacedToken | null)[]>([])
  // Before paint, so that no frame shows a drawing where the one before it was.
  useLayoutEffect(() => {
    drawings.current = [...(layer.current?.children ?? [])].map(takeDrawing)
  }, [slots, still])
  useLayoutEffect(() => {
    const placeAll = (): void => {
      const { now } = playhead.getState()
      drawings.current.forEach((placed, index) => {
        if (placed !== null) placeToken(placed, seated[index] ?? null, now, still)
      })
    }
    placeAll()
    return playhead.subscribe(placeAll)
  }, [seated, playhead, still])
  useLayoutEffect(() => {
    for (const placed of drawings.current) if (placed !== null) markOption(placed, placing)
  }, [slots, seated, still, placing])
  const act = placing === null ? onInspect : chooseOr(placing, onInspect)
  return (
    <g
      ref={layer}
      aria-hidden={act === undefined}
      className={styles['tokens']}
      data-many={tokens.length > many}
      data-buttons={act !== undefined}
      {...(act === undefined ? {} : inspecting(act))}
    >
      {slots.map((slot) => (
        <Slot key={slot.key} slot={slot} still={still} isButton={act !== undefined} />
      ))}
    </g>
  )
}
