import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = readFileSync(new URL('../../../../public/sandbox.html', import.meta.url), 'utf8')

it('the sandboxed page allows exactly its own script, by its hash', () => {
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(script).digest('base64')
  expect(page).toContain(`script-src 'sha256-${hash}' 'unsafe-eval'`)
})

it('the sandboxed page may reach nothing', () => {
  expect(page).toContain("default-src 'none'")
  expect(page).toContain("connect-src 'none'")
  expect(page).not.toContain('unsafe-inline')
})
