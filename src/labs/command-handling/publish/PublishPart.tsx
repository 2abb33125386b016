import { openMemoryStore } from '../../../store/index.ts'
import { Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { givenCards } from '../given-when-then/cards.ts'
import type { Delivery } from '../notebook/notebook.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { crashBetween } from './crashBetween.ts'
import styles from './PublishPart.module.css'

interface SideProps {
  readonly outbox: boolean
  readonly delivery: Delivery | undefined
  readonly onCrash: () => void
  readonly busy: boolean
}

const Side = ({ outbox, delivery, onCrash, busy }: SideProps) => {
  const words = useWords(commandHandlingWords).publish
  const title = outbox ? words.on : words.off
  const side = outbox ? 'on' : 'off'
  return (
    <section aria-label={title} className={styles['side']}>
      <h3>{title}</h3>
      <Button kind="danger" disabled={busy} onClick={onCrash}>
        {words.crash}
      </Button>
      {delivery === undefined ? (
        <p className={styles['note']}>{words.notYet}</p>
      ) : (
        <>
          <dl>
            {(['stored', 'published', 'received'] as const).map((what) => (
              <div key={what}>
                <dt>{words[what]}</dt>
                <dd data-metric={`${what} ${side}`}>{delivery[what]}</dd>
              </div>
            ))}
          </dl>
          <Banner kind={delivery.received === delivery.stored ? 'good' : 'warn'}>
            {delivery.received === delivery.stored ? words.kept : words.lost}
          </Banner>
        </>
      )}
    </section>
  )
}

/** A crash between save and publish, in two ways, side by side. */
export const PublishPart = ({ workshop: { notebook, write } }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).publish
  const { busy, error, run } = useAction()
  const crash = (outbox: boolean): void =>
    run(async () => {
      const store = openMemoryStore('replayground-crash')
      const eventData = await crashBetween(store, givenCards['A 08-10'], outbox)
      store.close()
      await write({ eventType: 'MessagePublished', eventData })
    })
  return (
    <div className={styles['part']}>
      <p>{words.intro}</p>
      {error !== null && <Banner kind="error">{error}</Banner>}
      <div className={styles['sides']}>
        {[false, true].map((outbox) => (
          <Side
            key={String(outbox)}
            outbox={outbox}
            delivery={notebook.deliveries.find((each) => each.outbox === outbox)}
            onCrash={() => crash(outbox)}
            busy={busy}
          />
        ))}
      </div>
    </div>
  )
}
