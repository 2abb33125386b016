const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Names of the measures. */
export const measures = {
  label: 'Measures, simulated',
  name: 'Measure',
  now: 'Here',
  beside: 'Beside',
  none: 'not yet',
  never: 'not in this film',
  attempts: 'Calls to the service',
  served: 'Clients served',
  gaveUp: 'Clients that gave up',
  stillTrying: 'Clients still trying',
  peak: 'Most retries in 100 ms, in the whole film',
  wanted: 'Requests of users',
  offeredNow: 'Calls sent, last second',
  goodputNow: 'Goodput, last second',
  sent: 'Calls sent, so far',
  answered: 'Answered in time',
  wasted: 'Served for nobody',
  dropped: 'Dropped unserved',
  failed: 'Users who got nothing',
  noBudget: 'Retries the budget refused',
  rejected: 'Refused by the breaker',
  queue: 'Waiting in the queue',
  threshold: 'Requests × (1 + retries), against 100',
  recovery: 'Healed after the trouble, in the whole film',
  owed: 'Customers owe',
  charged: 'Customers were charged',
  doubled: 'Customers charged more than once',
  unknown: 'Given up on, yet charged',
  toldOk: 'Users served',
  toldFallback: 'Users with a fallback answer',
  toldError: 'Users with an error',
  meanWait: 'Mean wait of a user',
  late: 'Answers that came too late',
  perSecond: (value: number) => `${Math.round(value)} per s`,
  seconds,
}

/** The list of what was tried with the two sliders. */
export const tries = {
  text: 'Move “Requests” and “Retries”: each try of this run is listed, with all other settings as they are now. Which ones heal?',
  label: 'Your tries, simulated',
  rate: 'Requests',
  retries: 'Retries',
  atWorst: 'At worst',
  healing: 'Heals',
  never: 'never',
  empty: 'Choose “Crowd and server”, then move a slider.',
  note: 'The server can do 100 calls a second. What you do by hand is left out here.',
  seconds,
}

/** Names of the panels. */
export const evidence = {
  tries: 'Tries',
  label: 'Evidence',
  measures: 'Measures',
  log: 'Event log',
  cause: 'Cause',
  challenges: 'Challenges',
  settings: 'Settings',
}
