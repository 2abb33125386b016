import * as cockatielPackage from 'cockatiel'
import OpossumBreaker from 'opossum'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../model/settings.ts'
import { codeLibraries, snippetOf } from './snippet.ts'

const policy = readSettings({
  windowSize: 20,
  minimum: 8,
  failureThreshold: 40,
  wait: 3000,
  permitted: 2,
}).policy

/** Runs a JavaScript snippet against the real package, and gives back what it made. */
const made = (code: string, names: Readonly<Record<string, unknown>>): unknown => {
  const body = code
    .split('\n')
    .filter((line) => !line.startsWith('import') && !line.startsWith('const answer'))
    .join('\n')
  // The snippets are ours; this is the one place where they are run.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  const run = new Function(...Object.keys(names), `${body}\nreturn breaker`) as (
    ...values: unknown[]
  ) => unknown
  return run(...Object.values(names))
}

describe('the code panels', () => {
  it.each(codeLibraries)('%s has the figures of the policy', (library) => {
    const { code } = snippetOf(library, policy)
    for (const figure of ['3000', '8']) expect(code).toContain(figure)
    expect(code).toMatch(/40|0\.4/)
  })

  it('runs against the real cockatiel', () => {
    const breaker = made(snippetOf('cockatiel', policy).code, { ...cockatielPackage, supplier: {} })
    expect(breaker).toBeInstanceOf(cockatielPackage.CircuitBreakerPolicy)
  })

  it('runs against the real opossum', () => {
    const breaker = made(snippetOf('opossum', policy).code, { CircuitBreaker: OpossumBreaker, supplier: {} })
    expect(breaker).toBeInstanceOf(OpossumBreaker)
    ;(breaker as OpossumBreaker).shutdown()
  })

  it('says what a library cannot do', () => {
    expect(snippetOf('polly', policy).missing).toEqual(['window', 'slowThreshold', 'permitted'])
    expect(snippetOf('resilience4j', policy).missing).toEqual([])
    expect(snippetOf('cockatiel', readSettings({ automatic: true }).policy).missing).toContain('automatic')
  })
})
