import { useState, type FormEvent } from 'react'
import { Button, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { accountIdOf } from '../account/accountNames.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { BrokenBanner } from './BrokenBanner.tsx'
import { brokenRules } from './brokenRules.ts'
import styles from './Forms.module.css'
import { parseDate } from './parseDate.ts'
import { parseRate } from './parseRate.ts'
import { suggestedDay } from './suggestedDay.ts'

/** A rate that counted since an earlier day, and is known only now. */
export const RateForm = ({ retro }: { readonly retro: Retro }) => {
  const { forms: words } = useWords(retroWords)
  const { events, number } = retro.account
  const [typed, setTyped] = useState({ rate: '1,25', from: '01-06-2017' })
  const [asked, setAsked] = useState(false)
  const [rate, from] = [parseRate(typed.rate), parseDate(typed.from)]
  const command =
    rate.is === 'read' && from.is === 'read'
      ? ({
          type: 'ChangeInterestRate',
          accountId: accountIdOf(number),
          date: suggestedDay(events),
          from: from.value,
          basisPoints: rate.value,
        } as const)
      : null
  const broken = command === null ? [] : brokenRules(events, command)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (command !== null && broken.length === 0) retro.consider(command)
  }
  return (
    <form aria-label={words.rate} className={styles['form']} onSubmit={submit} noValidate>
      <h3>{words.rate}</h3>
      <TextInput
        label={words.ratePercent}
        hint={words.rateHint}
        error={asked && rate.is !== 'read' ? words.rateTrouble[rate.is] : undefined}
        value={typed.rate}
        inputMode="decimal"
        onChange={(event) => setTyped({ ...typed, rate: event.target.value })}
      />
      <TextInput
        label={words.from}
        hint={words.dateHint}
        error={asked && from.is !== 'read' ? words.dateTrouble[from.is] : undefined}
        value={typed.from}
        onChange={(event) => setTyped({ ...typed, from: event.target.value })}
      />
      {asked && <BrokenBanner broken={broken} />}
      <Button type="submit" size="small" kind="command">
        {words.look}
      </Button>
    </form>
  )
}
