import { useState, type FormEvent } from 'react'
import { formatEuro, type SavingsEvent } from '../../../savings/index.ts'
import { Button, Select, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { accountIdOf } from '../account/accountNames.ts'
import { ledgerLines } from '../ledger/ledgerLine.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { BrokenBanner } from './BrokenBanner.tsx'
import { brokenRules, type Broken } from './brokenRules.ts'
import styles from './Forms.module.css'
import { suggestedDay } from './suggestedDay.ts'

const canBeWrong: ReadonlySet<SavingsEvent['eventType']> = new Set([
  'PremiumReceived',
  'PaymentReceived',
  'RetroPaymentReceived',
])

/** Bookings that may turn out wrong and were not reversed yet, newest first. */
const bookingsIn = (events: readonly SavingsEvent[]) => {
  const reversed = new Set(
    events.flatMap((event) => (event.eventType === 'BookingReversed' ? [event.eventData.reverses] : [])),
  )
  return ledgerLines(events)
    .filter((_line, index) => canBeWrong.has(events[index]?.eventType ?? 'AccountOpened'))
    .filter(({ key }) => !reversed.has(key))
    .toReversed()
}

/** A booking that was wrong: its opposite is booked at the end, and the interest on it with the correction. */
export const ReversalForm = ({ retro }: { readonly retro: Retro }) => {
  const all = useWords(retroWords)
  const { forms: words } = all
  const { events, number } = retro.account
  const bookings = bookingsIn(events)
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState(words.reasonDefault)
  const [broken, setBroken] = useState<readonly Broken[]>([])
  const reverses = bookings.find(({ key }) => key === chosen)?.key ?? bookings[0]?.key
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reverses === undefined) return
    const date = suggestedDay(events)
    const command = {
      type: 'ReverseBooking',
      accountId: accountIdOf(number),
      date,
      reverses,
      reason,
    } as const
    const reasons = brokenRules(events, command)
    setBroken(reasons)
    if (reasons.length === 0) retro.consider(command)
  }
  if (reverses === undefined) return <p>{words.noBooking}</p>
  return (
    <form aria-label={words.reversal} className={styles['form']} onSubmit={submit} noValidate>
      <h3>{words.reversal}</h3>
      <Select
        label={words.booking}
        value={reverses}
        onChange={(event) => setChosen(event.target.value)}
        options={bookings.map(({ key, date, what, amount }) => ({
          value: key,
          label: words.bookingOption(date, all.what(what), amount === null ? '' : formatEuro(amount)),
        }))}
      />
      <TextInput label={words.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
      <BrokenBanner broken={broken} />
      <Button type="submit" size="small" kind="command">
        {words.look}
      </Button>
    </form>
  )
}
