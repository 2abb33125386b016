import { useState, type FormEvent } from 'react'
import { Button, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { accountIdOf } from '../account/accountNames.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { BrokenBanner } from './BrokenBanner.tsx'
import { brokenRules, type Broken } from './brokenRules.ts'
import styles from './Forms.module.css'
import { parseAmount } from './parseAmount.ts'
import { suggestedDay } from './suggestedDay.ts'

/** Sends money out of the account, at once: it cannot be unsent. */
export const PayOutForm = ({ retro }: { readonly retro: Retro }) => {
  const { forms: words } = useWords(retroWords)
  const { events, number } = retro.account
  const [typed, setTyped] = useState('200,00')
  const [asked, setAsked] = useState(false)
  const [broken, setBroken] = useState<readonly Broken[]>([])
  const amount = parseAmount(typed)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (amount.is !== 'read') return
    const accountId = accountIdOf(number)
    const command = { type: 'PayOut', accountId, date: suggestedDay(events), amount: amount.value } as const
    const reasons = brokenRules(events, command)
    setBroken(reasons)
    if (reasons.length === 0) retro.action.run(() => retro.book(command))
  }
  return (
    <form aria-label={words.payOut} className={styles['form']} onSubmit={submit} noValidate>
      <h3>{words.payOut}</h3>
      <TextInput
        label={words.payOutAmount}
        hint={words.amountHint}
        error={asked && amount.is !== 'read' ? words.amountTrouble[amount.is] : undefined}
        value={typed}
        inputMode="decimal"
        onChange={(event) => {
          setTyped(event.target.value)
          setBroken([])
        }}
      />
      <BrokenBanner broken={broken} />
      <Button type="submit" size="small" kind="command" disabled={retro.action.busy}>
        {words.payOutNow}
      </Button>
    </form>
  )
}
