import { askAgain, refuse, ShareError } from './ShareError.ts'

type Bytes = Uint8Array<ArrayBuffer>

const joined = (parts: readonly Uint8Array[], length: number): Bytes => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const streamOf = (bytes: Bytes): ReadableStream<Bytes> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes)
      controller.close()
    },
  })

const readUpTo = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes> => {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(parts, length)
    length += value.length
    if (length > most) {
      await reader.cancel()
      return refuse(
        `it unpacks to more than ${most.toLocaleString('en')} bytes`,
        'Do not trust where it came from.',
      )
    }
    parts.push(value)
  }
}

/** Compresses bytes (raw deflate, RFC 1951). */
export const deflate = (bytes: Bytes): Promise<Bytes> =>
  readUpTo(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity)

/**
 * Undoes `deflate`, and stops as soon as there are more than `most` bytes.
 *
 * @throws {ShareError} when there are more, or the bytes are damaged
 */
export const inflate = async (bytes: Bytes, most: number): Promise<Bytes> => {
  try {
    return await readUpTo(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), most)
  } catch (error) {
    if (error instanceof ShareError) throw error
    return refuse('it is damaged or cut off', askAgain, { cause: error })
  }
}
