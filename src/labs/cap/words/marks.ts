import { defineWords } from '../../../words/index.ts'
import type { CapMark } from '../marks.ts'

const en: Readonly<Record<CapMark['key'], (mark: CapMark) => string>> = {
  cut: () => 'partition begins',
  healed: () => 'partition heals',
  crashed: ({ replica }) => `replica ${replica} crashes`,
  restarted: ({ replica }) => `replica ${replica} restarts`,
  timedOut: ({ client }) => `client ${client} gives up waiting`,
  refused: ({ client }) => `client ${client} is refused`,
  staleRead: ({ client, value }) => `client ${client} reads a stale ${value === '' ? 'free bay' : value}`,
  lostWrite: ({ client, value }) => `the write ${value} of client ${client} is lost`,
}

/** A few words for each notable moment. */
export const marksWords = defineWords({ en })
