import type { ReactNode } from 'react'
import { Button, EmptyState, Lamp, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Ledger } from '../ledger/Ledger.tsx'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { isCorrected, memoryTable, storedTable, type MemoryTable } from './shownTables.ts'
import styles from './Tables.module.css'

interface SideProps {
  readonly name: string
  readonly tools?: ReactNode
  readonly tone: 'stored' | 'memory'
  readonly children: ReactNode
}

const Side = ({ name, tools, tone, children }: SideProps) => (
  <section aria-label={name} className={styles['side']} data-tone={tone}>
    <header>
      <h2>{name}</h2>
      {tools}
    </header>
    {children}
  </section>
)

interface MemoryProps {
  readonly table: MemoryTable
}

const Flag = ({ table }: MemoryProps) => {
  const { screen: words } = useWords(retroWords)
  if (table.is === 'history' && table.isMistake)
    return (
      <p className={styles['flag']} role="status">
        {words.copyOldFlag}
      </p>
    )
  if (table.is !== 'without') return null
  return (
    <p className={styles['flag']} role="status" data-metric="without">
      {words.withoutFlag(table.lines.at(-1)?.total ?? table.missing, table.missing)}
    </p>
  )
}

const Memory = ({ table }: MemoryProps) => {
  const words = useWords(retroWords)
  if (table.is === 'empty')
    return (
      <EmptyState title={words.memoryEmptyTitle}>
        <span data-memory="none">{words.memoryEmpty}</span>
      </EmptyState>
    )
  return (
    <>
      <Flag table={table} />
      <Ledger caption={words.memoryCaption} lines={table.lines} totalHeader={words.total} enters />
    </>
  )
}

/** Only a payment can be tried in between: the other facts add no row of their own. */
const InsertInStore = ({ retro }: { readonly retro: Retro }) => {
  const { screen: words } = useWords(retroWords)
  const { late, kind } = retro.film.moment
  if (kind !== 'injected' || late?.event.eventType !== 'RetroPaymentReceived') return null
  return (
    <Button
      size="small"
      kind="danger"
      disabled={retro.action.busy}
      onClick={() => retro.action.run(() => retro.insert(late.event))}
    >
      {words.insertInStore}
    </Button>
  )
}

const Refusal = ({ retro }: { readonly retro: Retro }) => {
  const { screen: words } = useWords(retroWords)
  const { refusal, moment } = retro.evidence
  if (refusal === null || moment.kind !== 'injected') return null
  return (
    <p className={styles['flag']} role="status">
      <strong>{words.refused}</strong> <span data-metric="refused">{refusal}</span>
    </p>
  )
}

/** That earlier rows are what they were, while the row that came after them is shown. */
const Unchanged = ({ retro }: { readonly retro: Retro }) => {
  const { screen: words } = useWords(retroWords)
  const { seal, account, film } = retro
  const shown = account.events[film.moment.stored - 1]
  if (seal === null || shown === undefined || shown.id <= seal.to) return null
  const isSame = seal.before === seal.after
  return (
    <p className={styles['foot']}>
      <Lamp state={isSame ? 'good' : 'bad'}>
        <span data-metric="unchanged">
          {isSame ? words.unchanged(seal.after.slice(0, 8)) : words.changed}
        </span>
      </Lamp>
    </p>
  )
}

interface TablesProps {
  readonly retro: Retro
  readonly without: boolean
  readonly onWithout: (without: boolean) => void
  readonly hideTotals: boolean
}

/** What is stored, and beside it what is in memory. */
export const Tables = ({ retro, without, onWithout, hideTotals }: TablesProps) => {
  const words = useWords(retroWords)
  const { account, film, interestBy } = retro
  const { moment } = film
  const table = memoryTable(account.events, moment, { interestBy, without })
  const canThinkAway = moment.memory === null && isCorrected(account.events.slice(0, moment.stored))
  return (
    <div className={styles['tables']}>
      <Side name={words.stored} tone="stored" tools={<InsertInStore retro={retro} />}>
        <Refusal retro={retro} />
        <Ledger
          caption={words.storedCaption}
          lines={storedTable(account.events, moment)}
          totalHeader={words.totalCalculated}
          hideTotals={hideTotals}
        />
        <Unchanged retro={retro} />
      </Side>
      <Side
        name={words.memory}
        tone="memory"
        tools={
          moment.memory !== null ? (
            <Switch
              label={words.screen.copyOld}
              checked={interestBy === 'copied'}
              onChange={(on) => retro.setInterestBy(on ? 'copied' : 'calculated')}
            />
          ) : (
            canThinkAway && <Switch label={words.screen.without} checked={without} onChange={onWithout} />
          )
        }
      >
        <Memory table={table} />
      </Side>
    </div>
  )
}
