import type { EventStore, RecordedEvent } from '../contract.ts'
import { wallClock, type WallClock } from '../projections/wallClock.ts'
import { fillStore } from './fillStore.ts'
import { markImport, unmarkImport, whileImporting } from './importMarks.ts'
import { BadLine } from './lineSplitter.ts'
import { readTransfer } from './readTransfer.ts'
import { ImportFailedError, ImportRefusedError, ImportTargetNotEmptyError } from './transferErrors.ts'
import type { TransferHeader } from './transferHeader.ts'

/** How far an import is: the whole file is validated before the first event is written. */
export interface ImportProgress {
  readonly phase: 'validating' | 'writing'
  /** Events. */
  readonly done: number
  readonly total: number
}

/** How to import. */
export interface ImportOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ImportProgress) => void
  /** Name of the file for messages; default: the source's own, if it has one. */
  readonly fileName?: string
  /** Default: the machine's. */
  readonly clock?: WallClock
}

/** Where an import goes: a store that is there for it, and that may be deleted should the import fail. */
export interface ImportTarget {
  /** Opens the store, which must be empty. Called once the file is found sound. */
  open(): Promise<EventStore>
  /** Closes the store and deletes it with all that is in it. Called when the import fails after writing began. */
  discard(store: EventStore): Promise<void>
}

/** A finished import. */
export interface Imported {
  readonly store: EventStore
  readonly header: TransferHeader
}

type Running = Required<Pick<ImportOptions, 'signal' | 'clock'>> & {
  readonly blob: Blob
  readonly file: string
  readonly tell: (progress: ImportProgress) => void
}

/** Reads the file from end to end. @throws {ImportRefusedError} */
const readAll = async (
  { blob, file, ...options }: Running,
  take: (events: readonly RecordedEvent[], header: TransferHeader) => Promise<void> | void,
): Promise<TransferHeader> => {
  const parts = readTransfer(blob, options)
  try {
    for (;;) {
      const next = await parts.next()
      if (next.done) return next.value
      await take(next.value.events, next.value.header)
    }
  } catch (error) {
    await parts.return(undefined as never)
    if (error instanceof BadLine) throw new ImportRefusedError(file, error.line, error.reason)
    throw error
  }
}

const validate = (running: Running, eventIds: Set<string>): Promise<TransferHeader> =>
  readAll(running, (events, { events: total }) => {
    for (const { eventId } of events) eventIds.add(eventId)
    running.tell({ phase: 'validating', done: eventIds.size, total })
  })

const write = async (running: Running, store: EventStore, header: TransferHeader): Promise<void> => {
  const { signal, clock, tell } = running
  const total = header.events
  tell({ phase: 'writing', done: 0, total })
  await readAll(running, async (events) => {
    await fillStore(store, events, { signal, clock })
    tell({ phase: 'writing', done: events.at(-1)?.id ?? 0, total })
  })
  const hash = await store.logHash({ signal })
  if (hash !== header.logHash)
    throw new Error(`the store has the hash ${hash} and the file ${header.logHash}`)
}

/** True when nothing but this import is in the store, so that deleting it loses nothing. */
const isOnlyOurs = async (store: EventStore, eventIds: ReadonlySet<string>): Promise<boolean> => {
  for await (const events of store.readBatches()) {
    if (!events.every((event) => eventIds.has(event.eventId))) return false
  }
  return true
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Removes what was written. @throws {ImportFailedError} when that is not possible, or would lose others' events */
const undo = async (
  file: string,
  { target, store, eventIds }: { target: ImportTarget; store: EventStore; eventIds: ReadonlySet<string> },
  cause: unknown,
): Promise<void> => {
  const left = (why: string): ImportFailedError =>
    new ImportFailedError(
      `Failed to import "${file}" into store "${store.name}": because ${messageOf(cause)}. A part of it is still there, because ${why}. Do not use that store; delete it, and import again.`,
      { cause },
    )
  if (!(await isOnlyOurs(store, eventIds).catch(() => true)))
    throw left('others wrote into the store as well')
  try {
    await target.discard(store)
  } catch (error) {
    throw left(`deleting it failed: ${messageOf(error)}`)
  }
  unmarkImport(store.name)
}

const fill = async (
  running: Running,
  target: ImportTarget,
  { store, header, eventIds }: Imported & { readonly eventIds: ReadonlySet<string> },
): Promise<void> => {
  const { file, signal } = running
  if (store.engine === 'indexeddb') markImport(store.name)
  try {
    await write(running, store, header)
  } catch (cause) {
    await undo(file, { target, store, eventIds }, cause)
    signal.throwIfAborted()
    throw new ImportFailedError(
      `Failed to import "${file}" into store "${store.name}": because ${messageOf(cause)}. What was written was removed again; make room or choose another store, and import again.`,
      { cause },
    )
  }
  unmarkImport(store.name)
}

/**
 * Fills an empty store with an exported file, positions and orders as they were: all of it, or nothing. The whole file
 * is validated first. When writing fails or is called off, the store is deleted; when the tab is killed meanwhile, a
 * mark stays, and `discardUnfinishedImports` deletes the store at the next visit.
 * @throws {ImportRefusedError} a line is not as it should be; nothing was written
 * @throws {ImportTargetNotEmptyError} the target has events; nothing was written
 * @throws {ImportFailedError} writing failed; says whether what was written is removed
 * @throws the signal's reason; nothing is left
 */
export const importStore = async (
  source: Blob | ReadableStream<Uint8Array<ArrayBuffer>>,
  target: ImportTarget,
  options: ImportOptions = {},
): Promise<Imported> => {
  // The file is read twice; a stream can be read only once.
  const blob = source instanceof Blob ? source : await new Response(source).blob()
  const running: Running = {
    blob,
    file: options.fileName ?? (source instanceof File ? source.name : 'the file'),
    signal: options.signal ?? new AbortController().signal,
    clock: options.clock ?? wallClock,
    tell: (progress) => options.onProgress?.(progress),
  }
  const eventIds = new Set<string>()
  const header = await validate(running, eventIds)
  const store = await target.open()
  return whileImporting(store.name, async () => {
    const head = await store.head()
    if (head > 0) throw new ImportTargetNotEmptyError(running.file, store.name, head)
    await fill(running, target, { store, header, eventIds })
    return { store, header }
  })
}
