/** Texts of what is stored. */
export const evidenceTexts = {
  label: 'Evidence',
  log: 'Event log',
  rows: 'Rows',
  reset: 'Set the table back',
  resetHint: 'Writes the eight rows of the beginning over the table. The log is never set back.',
  empty: 'Nothing is stored yet.',
}
