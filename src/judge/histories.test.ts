import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeBySearch } from './judgeBySearch.ts'
import { judgeRegister, type RegisterHistory, type RegisterVerdict } from './index.ts'

interface Vector extends RegisterHistory {
  readonly id: string
  readonly linearizable: boolean
}

const path = process.env['HISTORIES']
const file = path === undefined ? new URL('vectors/register-histories.json', import.meta.url) : resolve(path)
const { histories } = JSON.parse(readFileSync(file, 'utf8')) as { readonly histories: readonly Vector[] }

/** Patience for files of any size. */
const maxStates = 3_000_000
const timeout = 600_000

/** Null when the verdict is as expected; else what came instead. */
const failureOf = (vector: Vector, judge: (history: RegisterHistory) => RegisterVerdict): string | null => {
  try {
    const verdict = judge(vector)
    const asExpected = 'linearizable' in verdict && verdict.linearizable === vector.linearizable
    return asExpected ? null : `${vector.id}: expected ${vector.linearizable}, got ${JSON.stringify(verdict)}`
  } catch (error) {
    return `${vector.id}: ${String(error)}`
  }
}

describe(`the histories of ${path ?? 'register-histories.json'}`, () => {
  it('are judged as their file says', { timeout }, () => {
    const failures = histories
      .map((vector) => failureOf(vector, (history) => judgeRegister(history, { maxStates })))
      .filter((failure) => failure !== null)
    console.log(
      [...failures, `${histories.length - failures.length} passed, ${failures.length} failed`].join('\n'),
    )
    expect(histories.length).toBeGreaterThan(0)
    expect(failures).toEqual([])
  })

  it('are judged alike by the search alone', { timeout }, () => {
    const failures = histories.map((vector) =>
      failureOf(vector, (history) => judgeBySearch(history, maxStates)),
    )
    expect(failures.filter((failure) => failure !== null)).toEqual([])
  })
})
