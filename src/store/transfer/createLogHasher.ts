import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RecordedEvent } from '../contract.ts'
import { canonicalText } from '../eventRow.ts'

/** Makes the hash that `EventStore.logHash` gives, of events that are not in a store yet. */
export interface LogHasher {
  add(event: RecordedEvent): void
  /** Hexadecimal; ends the hashing. */
  digest(): string
}

/** A hasher that has seen nothing. */
export const createLogHasher = (): LogHasher => {
  const hash = sha256.create()
  return {
    add: (event) => {
      const eventData = JSON.stringify(event.eventData)
      hash.update(utf8ToBytes(`${canonicalText({ ...event, eventData })}\n`))
    },
    digest: () => bytesToHex(hash.digest()),
  }
}
