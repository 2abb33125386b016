import type { SearchStep } from './searchStep.ts'

/** The operations that have no place in the order yet: a list that gives operations up and takes them back, last first. */
export interface OpenSteps {
  /** How many of them are not pending, and so still need a place. */
  readonly needed: () => number
  /** Those that may come next: called before any of the open ones was answered. By number, ascending. */
  readonly candidates: () => readonly number[]
  readonly remove: (number: number) => void
  /** Takes back the one that was removed last. */
  readonly restore: (number: number) => void
  /** The same text for the same set of open operations, while the same steps are searched. */
  readonly key: () => string
}

const bitsAWord = 16

/** All steps, open. They are numbered by their calls, so those that are placed are few, or all, up to a point. */
export const createOpenSteps = (steps: readonly SearchStep[]): OpenSteps => {
  // A linked list with its head, and its end, at `steps.length`.
  const end = steps.length
  const next = Int32Array.from({ length: end + 1 }, (_, number) => (number + 1) % (end + 1))
  const previous = Int32Array.from({ length: end + 1 }, (_, number) => (number + end) % (end + 1))
  const placed = new Uint16Array(Math.ceil(end / bitsAWord) + 1)
  const calls = Float64Array.from(steps, (step) => step.call)
  const rets = Float64Array.from(steps, (step) => step.ret)
  let needed = rets.filter((ret) => ret !== Infinity).length

  const follow = (number: number): number => next[number] as number
  const mark = (number: number): void => {
    const word = Math.floor(number / bitsAWord)
    placed[word] = (placed[word] ?? 0) ^ (1 << (number % bitsAWord))
  }
  const count = (number: number, change: number): void => {
    if (rets[number] !== Infinity) needed += change
  }

  return {
    needed: () => needed,
    candidates: () => {
      const called: number[] = []
      let firstAnswer = Infinity
      for (let number = follow(end); number !== end; number = follow(number)) {
        if ((calls[number] as number) > firstAnswer) break
        firstAnswer = Math.min(firstAnswer, rets[number] as number)
        called.push(number)
      }
      // By their calls, so those that turn out to be too late stand at the end.
      while (called.length > 0 && (calls[called.at(-1) as number] as number) > firstAnswer) called.pop()
      return called
    },
    remove: (number) => {
      const [before, after] = [previous[number] as number, follow(number)]
      next[before] = after
      previous[after] = before
      mark(number)
      count(number, -1)
    },
    restore: (number) => {
      next[previous[number] as number] = number
      previous[follow(number)] = number
      mark(number)
      count(number, 1)
    },
    key: () => {
      // All before the first open one are placed, and all after the last placed one are open: only what lies between tells.
      const from = Math.floor(follow(end) / bitsAWord)
      let to = placed.length
      while (to > from && placed[to - 1] === 0) to -= 1
      return `${from}:${String.fromCharCode(...placed.subarray(from, to))}`
    },
  }
}
