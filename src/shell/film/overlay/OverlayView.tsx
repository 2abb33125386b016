import { useWords } from '../../../words/index.ts'
import { Brand } from '../../Brand.tsx'
import { filmWords } from '../words.ts'
import styles from './Overlay.module.css'
import { cardOpacityAt, pointerAt, rippleAt, type Card, type Overlay } from './picture.ts'

const CardBody = ({ card }: { readonly card: Card }) => {
  const words = useWords(filmWords)
  switch (card.is) {
    case 'title':
      return (
        <>
          <p className={styles['brand']}>
            <Brand /> Replayground
          </p>
          <p className={styles['above']}>{card.chapter}</p>
          <h1>{card.title}</h1>
          <p className={styles['lead']}>{card.say}</p>
        </>
      )
    case 'chapter':
      return (
        <>
          <p className={styles['above']}>{card.place}</p>
          <h1>{card.title}</h1>
        </>
      )
    case 'question':
      return (
        <>
          <p className={styles['above']}>{card.title}</p>
          <h2>{card.ask}</h2>
          <ul className={styles['options']} data-many={card.options.join('').length > 160}>
            {card.options.map((option) => (
              <li key={option} data-right={card.right === option}>
                {option}
              </li>
            ))}
          </ul>
          <p className={styles['answer']}>
            {card.right === null ? words.question : words.answer(card.right)}
          </p>
        </>
      )
    case 'end':
      return (
        <>
          <h2>{words.ending}</h2>
          <ol className={styles['steps']}>
            {card.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles['lead']}>{words.byYourself}</p>
          <p className={styles['small']}>{card.say}</p>
          <p className={styles['small']}>{words.rendered}</p>
        </>
      )
  }
}

const Pointer = ({ overlay, now }: OverlayProps) => {
  if (overlay.pointer === null) return null
  const { x, y } = pointerAt(overlay.pointer, now)
  const ripple = rippleAt(overlay, now)
  return (
    <svg className={styles['pointer']} style={{ transform: `translate(${x}px, ${y}px)` }} viewBox="0 0 64 64">
      {ripple !== null && (
        <circle
          cx={32}
          cy={32}
          r={6 + 24 * ripple}
          style={{ opacity: 1 - ripple }}
          className={styles['ring']}
        />
      )}
      <path d="M32 32v21l5.6-5 3.7 8.2 4.1-1.8-3.6-8.1h7.4z" />
    </svg>
  )
}

interface OverlayProps {
  readonly overlay: Overlay
  readonly now: number
}

/** What a film lays over the page: title and place, caption, pointer, keys and cards. All of it on the film's clock. */
export const OverlayView = ({ overlay, now }: OverlayProps) => {
  const { strip, caption, card, keys } = overlay
  return (
    <div className={styles['overlay']} aria-hidden data-lesson={strip !== null}>
      {strip !== null && (
        <div className={styles['strip']}>
          <span>{strip.title}</span>
          <span>{strip.place}</span>
        </div>
      )}
      {(strip !== null || caption !== null) && (
        <div className={styles['caption']} data-caption>
          <p>{caption}</p>
        </div>
      )}
      {keys !== null && <kbd className={styles['keys']}>{keys}</kbd>}
      {card !== null && (
        <div className={styles['card']} data-card={card.is} style={{ opacity: cardOpacityAt(overlay, now) }}>
          <div className={styles['body']}>
            <CardBody card={card} />
          </div>
        </div>
      )}
      <Pointer overlay={overlay} now={now} />
    </div>
  )
}
