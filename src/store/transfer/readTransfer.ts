import type { RecordedEvent } from '../contract.ts'
import { sliceMs, type WallClock } from '../projections/wallClock.ts'
import { createLogHasher } from './createLogHasher.ts'
import { createSequenceCheck } from './createSequenceCheck.ts'
import { BadLine, createLineSplitter, type Line } from './lineSplitter.ts'
import { parseEvent } from './parseEvent.ts'
import { parseJsonObject } from './parseJsonObject.ts'
import { parseHeader, type TransferHeader } from './transferHeader.ts'

/** A part of a file, checked as far as one can before its end. */
export interface TransferPart {
  readonly header: TransferHeader
  /** Those that came since the part before. */
  readonly events: readonly RecordedEvent[]
}

interface ReadTransferOptions {
  readonly signal: AbortSignal
  readonly clock: WallClock
}

const badLine =
  (line: number) =>
  (reason: string): BadLine =>
    new BadLine(line, reason)

/** Takes lines in order and turns them into events. */
const createTransferParser = () => {
  const check = createSequenceCheck()
  const hasher = createLogHasher()
  let header: TransferHeader | null = null
  let count = 0

  const parseOne = (line: Line): RecordedEvent | null => {
    const complain = badLine(line.number)
    const value = parseJsonObject(line.text, complain)
    if (header === null) {
      header = parseHeader(value, complain)
      return null
    }
    if (count === header.events) throw complain(`comes after the ${count} events that line 1 announces`)
    const event = parseEvent(value, complain)
    const complaint = check(event)
    if (complaint !== null) throw complain(complaint)
    hasher.add(event)
    count += 1
    return event
  }

  /** What only the end of the file can tell. */
  const finish = (): TransferHeader => {
    if (header === null) throw new BadLine(1, 'is missing: the file is empty')
    if (count < header.events) {
      throw new BadLine(
        count + 2,
        `is missing: line 1 announces ${header.events} events, and ${count} are there`,
      )
    }
    const actual = hasher.digest()
    if (actual !== header.logHash) {
      throw new BadLine(
        1,
        `announces the hash ${header.logHash}, and the events have ${actual}: some were changed`,
      )
    }
    return header
  }

  return { parseOne, finish, header: (): TransferHeader | null => header }
}

/**
 * Reads an exported file in parts, a slice of time each. Only when it ends without an error is the file whole and sound.
 * @throws {BadLine} naming the line and what is wrong with it
 * @throws the signal's reason
 */
export async function* readTransfer(
  blob: Blob,
  { signal, clock }: ReadTransferOptions,
): AsyncGenerator<TransferPart, TransferHeader, undefined> {
  const splitter = createLineSplitter()
  const parser = createTransferParser()
  let events: RecordedEvent[] = []
  let until = clock.now() + sliceMs

  const part = (): TransferPart | null => {
    const header = parser.header()
    if (header === null || events.length === 0) return null
    const ready = { header, events }
    events = []
    return ready
  }

  async function* parse(lines: readonly Line[]): AsyncGenerator<TransferPart> {
    for (const line of lines) {
      const event = parser.parseOne(line)
      if (event !== null) events.push(event)
      if (clock.now() < until) continue
      const ready = part()
      if (ready !== null) yield ready
      await clock.breathe()
      signal.throwIfAborted()
      until = clock.now() + sliceMs
    }
  }

  const reader = blob.stream().getReader()
  try {
    for (;;) {
      signal.throwIfAborted()
      const { done, value } = await reader.read()
      yield* parse(done ? splitter.end() : splitter.feed(value))
      if (done) break
    }
  } finally {
    // Of a file that is read to its end nothing is left to cancel.
    await reader.cancel()
  }
  const ready = part()
  if (ready !== null) yield ready
  return parser.finish()
}
