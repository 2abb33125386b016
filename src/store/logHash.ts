import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Engine } from './engine.ts'
import { canonicalText } from './eventRow.ts'

const batchSize = 500

/** SHA-256 over the rows up to a position, in order, hexadecimal. */
export const logHash = async (
  engine: Engine,
  { to = Number.MAX_SAFE_INTEGER, signal }: { to?: number; signal?: AbortSignal } = {},
): Promise<string> => {
  const hash = sha256.create()
  let from = 1
  for (;;) {
    signal?.throwIfAborted()
    const rows = await engine.rows({ aggregateId: null, from, to, limit: batchSize, backwards: false })
    for (const row of rows) hash.update(utf8ToBytes(`${canonicalText(row)}\n`))
    const last = rows.at(-1)
    if (last === undefined || rows.length < batchSize || last.id >= to) return bytesToHex(hash.digest())
    from = last.id + 1
  }
}
