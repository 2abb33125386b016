/** What a name says of itself. */
export type NameJudgement =
  | { readonly is: 'command'; readonly verb: string; readonly noun: string }
  /** A command by its grammar, but its verb is the database's, not the business's. */
  | { readonly is: 'crud'; readonly verb: string; readonly noun: string }
  | { readonly is: 'event'; readonly verb: string; readonly noun: string }
  | { readonly is: 'unclear'; readonly why: 'not PascalCase' | 'one word' | 'no verb known here' }

const crudVerbs = new Set(
  'Update Create Delete Save Set Edit Insert Modify Change Process Handle Manage Put Store Write'.split(' '),
)

const verbs = new Set(
  `Register Plan Replan Finish Cancel Correct Move Activate Deactivate Open Close Pay Send Ship Order Reserve
  Return Restock Receive Checkout Check Issue Sell Count Scrap Take Hand Pick Book Approve Reject Invoice Rent Lend
  Report Repair Replace Withdraw Deposit Transfer Start Stop Pass Marry Rename Add Remove Use Consume`.split(
    /\s+/,
  ),
)

const irregularPast = new Set(
  'Sent Paid Sold Taken Lent Withdrawn Written Rebuilt Made Done Begun Put'.split(' '),
)

const humps = (name: string): readonly string[] => name.match(/[A-Z][a-z0-9]*/g) ?? []

/** Adverbs and particles may follow the verb, as in `ItemCheckedOut`. */
const particles = new Set(['Out', 'In', 'Off', 'Up', 'Back', 'On', 'Away'])

const isPast = (word: string): boolean => irregularPast.has(word) || /[a-z]ed$/.test(word)

const asEvent = (words: readonly string[]): NameJudgement | null => {
  const end = particles.has(words.at(-1) ?? '') ? -2 : -1
  const verb = words.at(end) ?? ''
  const noun = words.slice(0, end).join('')
  return isPast(verb) && noun !== '' ? { is: 'event', verb, noun } : null
}

/** Whether a name is that of a command, <Verb><Noun>, or of an event, <Noun><Verb in the past>. */
export const judgeName = (name: string): NameJudgement => {
  const words = humps(name)
  if (words.join('') !== name || words.length === 0) return { is: 'unclear', why: 'not PascalCase' }
  if (words.length === 1) return { is: 'unclear', why: 'one word' }
  const [verb = '', ...rest] = words
  const noun = rest.join('')
  const event = asEvent(words)
  if (event !== null && !verbs.has(verb)) return event
  if (crudVerbs.has(verb)) return { is: 'crud', verb, noun }
  if (verbs.has(verb)) return { is: 'command', verb, noun }
  return { is: 'unclear', why: 'no verb known here' }
}
