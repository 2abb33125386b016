import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  /** What the bubble says. */
  readonly text: string
  /** The thing that it is about; gets the id of the bubble, for `aria-describedby`. */
  readonly children: (describedBy: string) => ReactNode
}

/** Distance from the thing and from the edges of the window, in pixels. */
const gap = 6

const place = (bubble: HTMLElement, around: HTMLElement): void => {
  const at = around.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = bubble
  const left = Math.min(Math.max(gap, at.left + at.width / 2 - width / 2), innerWidth - width - gap)
  const above = at.top - height - gap
  bubble.style.left = `${left}px`
  bubble.style.top = `${above < gap ? at.bottom + gap : above}px`
}

/** A sentence about a thing, while it is pointed at or has the focus; Escape hides it. Lies over everything. */
export const Tooltip = ({ text, children }: TooltipProps) => {
  const id = useId()
  const around = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const [thing, words] = [around.current, bubble.current]
    if (thing === null || words === null) return
    const listening = new AbortController()
    const { signal } = listening
    const hide = (): void => {
      if (words.matches(':popover-open')) words.hidePopover()
    }
    const hideOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide()
    }
    const show = (): void => {
      if (words.matches(':popover-open')) return
      words.showPopover()
      place(words, thing)
    }
    thing.addEventListener('pointerenter', show, { signal })
    thing.addEventListener('focusin', show, { signal })
    thing.addEventListener('pointerleave', hide, { signal })
    thing.addEventListener('focusout', hide, { signal })
    document.addEventListener('scroll', hide, { signal, capture: true, passive: true })
    document.addEventListener('keydown', hideOnEscape, { signal })
    return () => listening.abort()
  }, [])
  return (
    <span ref={around} className={styles['around']}>
      {children(id)}
      {/* Beside the page, so that a sentence around the thing reads on without it. */}
      {createPortal(
        <span ref={bubble} id={id} role="tooltip" popover="manual" className={styles['bubble']}>
          {text}
        </span>,
        document.body,
      )}
    </span>
  )
}
