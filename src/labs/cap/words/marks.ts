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

const nl: typeof en = {
  cut: () => 'partitie begint',
  healed: () => 'partitie heelt',
  crashed: ({ replica }) => `replica ${replica} valt uit`,
  restarted: ({ replica }) => `replica ${replica} start weer`,
  timedOut: ({ client }) => `client ${client} geeft het wachten op`,
  refused: ({ client }) => `client ${client} wordt geweigerd`,
  staleRead: ({ client, value }) =>
    `client ${client} leest verouderd: ${value === '' ? 'vrije brug' : value}`,
  lostWrite: ({ client, value }) => `het schrijven ${value} van client ${client} is verloren`,
}

/** A few words for each notable moment. */
export const marksWords = defineWords({ en, nl })
