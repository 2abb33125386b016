import { mix } from './dice.ts'

/** What an id is for. */
export type IdentityKind = 'event' | 'command' | 'visit'

const marks: Readonly<Record<IdentityKind, string>> = { event: 'e', command: 'c', visit: 'a' }

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0').slice(-length)

/** Ids that depend on the seed and a counter only, shaped as a UUID of version 8; the counter stands at the end. */
export const createIdentity = (seed: number): ((kind: IdentityKind) => string) => {
  const origin = hex(mix(seed), 8)
  const rest = hex(mix(mix(seed) + Math.floor(seed / 2 ** 32)), 5)
  const startOf = (kind: IdentityKind): string =>
    `${origin}-${rest.slice(0, 4)}-8${marks[kind]}0${rest.slice(4)}-8000-`
  const starts = { event: startOf('event'), command: startOf('command'), visit: startOf('visit') }
  const last: Record<IdentityKind, number> = { event: 0, command: 0, visit: 0 }
  return (kind) => {
    last[kind] += 1
    return starts[kind] + hex(last[kind], 12)
  }
}
