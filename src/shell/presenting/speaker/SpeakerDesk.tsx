import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { SpeakerWish, WhatIfDesk } from './presentingChannel.ts'
import styles from './SpeakerWindow.module.css'
import { speakerWords } from './words.ts'

interface SpeakerDeskProps {
  /** Null where the lab takes nothing. */
  readonly desk: WhatIfDesk | null
  readonly ask: (wish: SpeakerWish) => void
}

const Offers = ({ desk, ask }: { readonly desk: WhatIfDesk; readonly ask: SpeakerDeskProps['ask'] }) => {
  const words = useWords(speakerWords)
  const things = [...new Set(desk.offered.map(({ to }) => to))]
  return (
    <>
      <div className={styles['row']}>
        <h2>{words.desk}</h2>
        <Button
          size="small"
          kind="primary"
          disabled={!desk.canUndo}
          onClick={() => ask({ kind: 'try', id: null })}
        >
          {words.undo}
        </Button>
      </div>
      <p className={styles['say']}>{desk.offered.length === 0 ? words.nothingToTry : words.deskNote}</p>
      <div className={styles['things']}>
        {things.map((thing) => (
          <div key={thing} role="group" aria-label={thing} className={styles['thing']}>
            <span aria-hidden>{thing}</span>
            {desk.offered
              .filter(({ to }) => to === thing)
              .map(({ id, label }) => (
                <Button key={id} size="small" onClick={() => ask({ kind: 'try', id })}>
                  {label}
                </Button>
              ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** What can be tried in the audience's picture at this moment, by the lab's own inputs, and how to take it back. */
export const SpeakerDesk = ({ desk, ask }: SpeakerDeskProps) => {
  const words = useWords(speakerWords)
  return (
    <section className={styles['step']} aria-label={words.desk}>
      {desk === null ? (
        <>
          <h2>{words.desk}</h2>
          <p className={styles['say']}>{words.noDesk}</p>
        </>
      ) : (
        <Offers desk={desk} ask={ask} />
      )}
    </section>
  )
}
