import { expect, it } from 'vitest'
import { dequeue, emptyFifo, enqueue, type Fifo } from './fifo.ts'

it('gives back first what came first, and leaves earlier queues as they were', () => {
  const one: Fifo<string> = enqueue(emptyFifo, 'a')
  const two = enqueue(one, 'b')
  const first = dequeue(two)
  expect(first?.item).toBe('a')
  const three = enqueue(first?.rest ?? emptyFifo, 'c')
  expect(dequeue(three)?.item).toBe('b')
  expect(dequeue(dequeue(three)?.rest ?? emptyFifo)?.item).toBe('c')
  expect([one.size, two.size, three.size]).toEqual([1, 2, 2])
  expect(dequeue(one)?.item).toBe('a')
})

it('has nobody to give when it is empty', () => {
  expect(dequeue(emptyFifo)).toBeNull()
})
