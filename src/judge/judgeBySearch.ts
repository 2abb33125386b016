import type { RegisterHistory, RegisterOp } from './history.ts'
import { opInWords, valueInWords } from './opInWords.ts'
import { searchOrder, type SearchResult } from './searchOrder.ts'
import { searchTaskOf, type SearchTask } from './searchStep.ts'
import { places, type RegisterVerdict } from './verdict.ts'

/** What was known at a moment: what was not answered by then is pending, what was not called is not there. */
const knownAt = ({ init, ops }: RegisterHistory, moment: number): RegisterHistory => ({
  init,
  // The list keeps its length, so that places stay as they are: what is not called is a pending read, which says nothing.
  ops: ops.map((op): RegisterOp => {
    if (op.call > moment) return { c: op.c, call: op.call, ret: null, f: 'r' }
    return op.ret !== null && op.ret > moment ? { ...op, ret: null } : op
  }),
})

type NoOrder = Extract<SearchResult, { readonly found: 'none' }>

interface Break {
  readonly moment: number
  readonly task: SearchTask
  readonly result: NoOrder
}

/** The first answer after which no order is left. What once has no order never has one again, so halving finds it. */
const firstBreak = (history: RegisterHistory, maxStates: number): Break | null => {
  const answers = history.ops.flatMap(({ ret }) => (ret === null ? [] : [ret]))
  const moments = [...new Set(answers)].sort((one, other) => one - other)
  let found: Break | null = null
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const moment = moments[middle] ?? Infinity
    const task = searchTaskOf(knownAt(history, moment))
    const result = searchOrder(task, maxStates)
    if (result.found === 'none') {
      found = { moment, task, result }
      high = middle
    } else low = middle + 1
  }
  return found
}

/** The operation that put the value where it stands at the end of an order; null for the first value. */
const lastChange = ({ order }: NoOrder): number | null =>
  order.findLast((step) => !step.keepsState)?.place ?? null

const explain = ({ ops }: RegisterHistory, { moment, task, result }: Break): RegisterVerdict => {
  const placed = new Set(result.order.map((step) => step.place))
  const stuck = task.steps
    .filter((step) => !step.pending && !placed.has(step.place))
    .reduce((first, step) => (step.ret < first.ret ? step : first))
  const writer = lastChange(result)
  const answered = ops.flatMap((op, place) => (op.ret === moment ? [place] : []))
  const inWords = (place: number): string => {
    const op = ops[place]
    return op === undefined ? 'nothing' : opInWords(op)
  }
  return {
    linearizable: false,
    reason:
      `No order of the operations explains all answers up to ${moment}, though one did before ${answered.map(inWords).join(' and ')} was answered. ` +
      `The order that reaches furthest stops at ${inWords(stuck.place)}: the register then holds ${valueInWords(task.valueOf(result.state))}, ` +
      (writer === null ? 'its first value.' : `by ${inWords(writer)}.`),
    ops: places(writer, stuck.place, ...answered),
  }
}

/** Judges any history by searching for an order. `maxStates` bounds the states visited, and so time and memory. */
export const judgeBySearch = (history: RegisterHistory, maxStates: number): RegisterVerdict => {
  const task = searchTaskOf(history)
  const whole = searchOrder(task, maxStates)
  if (whole.found === 'order') return { linearizable: true }
  if (whole.found === 'too many states') {
    return {
      unknown:
        `The search was given up after ${maxStates} states, among ${task.steps.length} operations. ` +
        'Judge a shorter history, give each write its own value, or allow more states.',
    }
  }
  const lastAnswer = Math.max(...history.ops.map(({ ret }) => ret ?? -Infinity))
  const found = firstBreak(history, maxStates)
  return explain(history, found ?? { moment: lastAnswer, task, result: whole })
}
