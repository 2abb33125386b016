import { useState, type FormEvent } from 'react'
import { formatDate } from '../../../savings/index.ts'
import { Button, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { accountIdOf } from '../account/accountNames.ts'
import { latePayment } from '../account/lectureScript.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { BrokenBanner } from './BrokenBanner.tsx'
import { brokenRules } from './brokenRules.ts'
import styles from './Forms.module.css'
import { parseAmount } from './parseAmount.ts'
import { parseDate } from './parseDate.ts'
import { suggestedDay } from './suggestedDay.ts'

interface Typed {
  readonly amount: string
  /** Null until somebody types: then the day that is suggested. */
  readonly date: string | null
  readonly paidOn: string
}

/** A payment that comes to light late, with both of its dates. It is looked at in memory; nothing is stored yet. */
export const LatePaymentForm = ({ retro }: { readonly retro: Retro }) => {
  const { forms: words } = useWords(retroWords)
  const { account } = retro
  const lecture = latePayment(account.number)
  const [typed, setTyped] = useState<Typed>({
    amount: '500,00',
    date: null,
    paidOn: formatDate(lecture.paidOn),
  })
  const [asked, setAsked] = useState(false)
  const recorded = typed.date ?? formatDate(suggestedDay(account.events))
  const [amount, date, paidOn] = [parseAmount(typed.amount), parseDate(recorded), parseDate(typed.paidOn)]
  const command =
    amount.is === 'read' && date.is === 'read' && paidOn.is === 'read'
      ? ({
          type: 'BookRetroPayment',
          accountId: accountIdOf(account.number),
          date: date.value,
          amount: amount.value,
          paidOn: paidOn.value,
        } as const)
      : null
  const broken = command === null ? [] : brokenRules(account.events, command)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (command !== null && broken.length === 0) retro.consider(command)
  }
  return (
    <form aria-label={words.late} className={styles['form']} onSubmit={submit} noValidate>
      <h3>{words.late}</h3>
      <TextInput
        label={words.amount}
        hint={words.amountHint}
        error={asked && amount.is !== 'read' ? words.amountTrouble[amount.is] : undefined}
        value={typed.amount}
        inputMode="decimal"
        onChange={(event) => setTyped({ ...typed, amount: event.target.value })}
      />
      <TextInput
        label={words.comesToLight}
        hint={words.dateHint}
        error={asked && date.is !== 'read' ? words.dateTrouble[date.is] : undefined}
        value={recorded}
        onChange={(event) => setTyped({ ...typed, date: event.target.value })}
      />
      <TextInput
        label={words.paidOn}
        hint={words.dateHint}
        error={asked && paidOn.is !== 'read' ? words.dateTrouble[paidOn.is] : undefined}
        value={typed.paidOn}
        onChange={(event) => setTyped({ ...typed, paidOn: event.target.value })}
      />
      {asked && <BrokenBanner broken={broken} />}
      <Button type="submit" size="small" kind="command">
        {words.look}
      </Button>
    </form>
  )
}
