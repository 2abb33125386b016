/** The families of colours that have a surface, a line and an ink. */
export const families = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'neutral',
  'failure',
] as const
