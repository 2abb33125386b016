import { Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Breaking } from '../notebook/notebook.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './BreakItPart.module.css'
import { ReplayTable } from './ReplayTable.tsx'
import { CountsTable } from './CountsTable.tsx'
import { experimentCommands } from './commands.ts'
import { differences, perform, replayOf } from './experiment.ts'
import { callsOf, mostReplays } from './performBreaking.ts'
import { simulatedOutside } from './simulatedOutside.ts'
import { variantIds, type VariantId } from './variant.ts'
import { useState } from 'react'

const Verdict = ({ breaking }: { readonly breaking: Breaking }) => {
  const words = useWords(commandHandlingWords).breaking
  const wrong = Math.max(...breaking.replays.map(({ rows }) => differences(breaking.live.rows, rows).length))
  return (
    <div data-metric="difference">
      <Banner kind={wrong === 0 ? 'good' : 'warn'}>{wrong === 0 ? words.equal : words.differs(wrong)}</Banner>
    </div>
  )
}

interface ChoiceProps {
  readonly chosen: VariantId
  readonly onChoose: (id: VariantId) => void
}

const VariantChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const words = useWords(commandHandlingWords).breaking
  return (
    <fieldset className={styles['variants']}>
      <legend>{words.choose}</legend>
      {variantIds.map((id) => (
        <Button key={id} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {words.variants[id].title}
        </Button>
      ))}
      <p>{words.variants[chosen].text}</p>
    </fieldset>
  )
}

/** Performs the same commands in a right way and in three wrong ones, and replays what was stored. */
export const BreakItPart = ({ workshop: { notebook, write } }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).breaking
  const [variant, setVariant] = useState<VariantId>(notebook.lastBroken ?? 'external')
  const { busy, error, run } = useAction()
  const breaking = notebook.broken[variant]
  const keep = (eventData: Breaking): void => run(() => write({ eventType: 'OperationBroken', eventData }))
  const performNow = (): void =>
    keep({ variant, live: perform(variant, experimentCommands, simulatedOutside(0)), replays: [] })
  const replayNow = (): void => {
    if (breaking === undefined) return
    const made = replayOf(variant, breaking.live.events, simulatedOutside(callsOf(breaking)))
    keep({ variant, live: breaking.live, replays: [...breaking.replays, made].slice(-mostReplays) })
  }
  return (
    <div className={styles['part']}>
      <VariantChoice chosen={variant} onChoose={setVariant} />
      <p>{words.commands}</p>
      <div className={styles['actions']}>
        <Button kind="command" disabled={busy} onClick={performNow}>
          {words.perform}
        </Button>
        <Button
          kind="primary"
          disabled={busy || breaking === undefined || breaking.replays.length >= mostReplays}
          onClick={replayNow}
        >
          {(breaking?.replays.length ?? 0) === 0 ? words.replay : words.replayAgain}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{error}</Banner>}
      {breaking === undefined ? (
        <p className={styles['note']}>{words.notYet}</p>
      ) : (
        <>
          {breaking.replays.length > 0 && <Verdict breaking={breaking} />}
          <ReplayTable breaking={breaking} />
          <CountsTable breaking={breaking} />
        </>
      )}
      <p className={styles['note']}>{words.simulated}</p>
    </div>
  )
}
