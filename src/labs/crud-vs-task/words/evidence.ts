/** Texts of what is stored. */
export const evidenceTexts = {
  label: 'Evidence',
  log: 'Event log',
  rows: 'Rows',
  empty: 'Nothing is stored yet.',
} as const
