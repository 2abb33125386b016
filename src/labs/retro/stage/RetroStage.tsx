import { useState } from 'react'
import { correctionDue } from '../../../savings/index.ts'
import { Banner, Button, EmptyState, Lamp, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Letters } from '../evidence/Letters.tsx'
import type { StepId } from '../lesson.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { Difference } from './Difference.tsx'
import { FormulaPanel } from './FormulaPanel.tsx'
import { Histories } from './Histories.tsx'
import { Rail } from './Rail.tsx'
import styles from './Stage.module.css'
import { Tables } from './Tables.tsx'

/** Whether the ledger is what it should be, by what is known at the moment that is shown. */
const Agreement = ({ retro }: { readonly retro: Retro }) => {
  const { screen: words } = useWords(retroWords)
  const { late, stored } = retro.film.moment
  const { amount } = correctionDue(retro.account.events.slice(0, stored))
  const isGood = amount === 0 && late === null
  const told = amount !== 0 ? words.short(amount) : late === null ? words.agrees : words.notBooked
  return (
    <Lamp state={isGood ? 'good' : late === null ? 'bad' : 'warn'}>
      <span data-metric="agreement">{told}</span>
    </Lamp>
  )
}

interface BarProps {
  readonly retro: Retro
  readonly hideTotals: boolean
  readonly onHide: (hide: boolean) => void
}

const Bar = ({ retro, hideTotals, onHide }: BarProps) => {
  const { screen: words } = useWords(retroWords)
  const { account, action } = retro
  return (
    <div className={styles['bar']}>
      <strong data-metric="account">{words.account(account.number)}</strong>
      <Agreement retro={retro} />
      <Switch label={words.hideTotals} checked={hideTotals} onChange={onHide} />
      <Button size="small" kind="quiet" disabled={action.busy} onClick={() => action.run(retro.open)}>
        {words.openAnother}
      </Button>
    </div>
  )
}

const Told = ({ retro }: { readonly retro: Retro }) => {
  const words = useWords(retroWords)
  const { film, action } = retro
  const { late } = film.moment
  return (
    <>
      <p className={styles['caption']} role="status">
        {late === null ? words.moment(film.moment) : words.screen.cameToLight(late.event)}
      </p>
      {action.error !== null && <Banner kind="error">{action.error}</Banner>}
    </>
  )
}

interface RetroStageProps {
  readonly retro: Retro
  readonly part: StepId
}

/** The ledger and the memory, with what can be done to them. */
export const RetroStage = ({ retro, part }: RetroStageProps) => {
  const { screen: words } = useWords(retroWords)
  const [without, setWithout] = useState(false)
  const [hideTotals, setHideTotals] = useState(false)
  const { account, damage, film, action } = retro
  if (damage !== null)
    return (
      <Banner kind="error" title={words.damaged}>
        {damage}
      </Banner>
    )
  if (account.number === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        action={
          <Button kind="primary" disabled={action.busy} onClick={() => action.run(retro.open)}>
            {words.open}
          </Button>
        }
      >
        {action.error ?? words.empty}
      </EmptyState>
    )
  const { moment } = film
  return (
    <div className={styles['stage']}>
      <Bar retro={retro} hideTotals={hideTotals} onHide={setHideTotals} />
      <Rail retro={retro} />
      <Told retro={retro} />
      {moment.kind === 'compared' && moment.late !== null && (
        <Difference late={moment.late} events={account.events} />
      )}
      {part === 'formula' && <FormulaPanel retro={retro} />}
      {part === 'letters' && (
        <section aria-label={words.statements} className={styles['panel']}>
          <h2>{words.statements}</h2>
          <Letters events={account.events} letters={account.letters} />
        </section>
      )}
      <Tables retro={retro} without={without} onWithout={setWithout} hideTotals={hideTotals} />
      <Histories key={part} retro={retro} open={part === 'own' || part === 'difference'} />
    </div>
  )
}
