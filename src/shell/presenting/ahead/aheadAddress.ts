/** Labs that are played ahead: all that they do is in the open store. The others have databases of their own. */
const playable: ReadonlySet<string> = new Set([
  'idempotency',
  'four-forms',
  'autonomy',
  'cap',
  'eventual',
  'saga',
  'circuit-breaker',
  'retry',
  'bulkhead',
  'retro',
  'concurrency',
  'command-handling',
  'evolution',
  'choosing',
])

/** Labs whose steps bring all that they need: for them an empty log will do. */
const selfContained: ReadonlySet<string> = new Set([
  'idempotency',
  'four-forms',
  'choosing',
  'cap',
  'eventual',
  'autonomy',
  'saga',
  'circuit-breaker',
  'retry',
  'bulkhead',
])

/** Steps that measure the machine: to do that beside a lecture would disturb both. */
const measuring: ReadonlySet<string> = new Set(['concurrency/contention'])

/** Whether a step of a lab can be played ahead in a copy of the log. */
export const canPlayAhead = (lab: string, part?: string): boolean =>
  playable.has(lab) && !measuring.has(`${lab}/${part}`)

/** How many events are copied at most; reading them takes about a second. */
const mostCopied = 25_000

/** The address, from "#" on, of a lab's step that shows itself in a world of its own. */
export const aheadAddress = (lab: string, part: string | undefined): string =>
  `#/labs/${[lab, part].filter((each) => each !== undefined).join('/')}?embed=1&ahead=1`

/** Which copy of the log a page works on that plays ahead; null for all other pages. */
export const copyOfAddress = (hash: string): { readonly most: number; readonly orEmpty: boolean } | null => {
  const [path = '', rest = ''] = hash.split('?')
  if (new URLSearchParams(rest).get('ahead') !== '1') return null
  return { most: mostCopied, orEmpty: selfContained.has(path.split('/')[2] ?? '') }
}
