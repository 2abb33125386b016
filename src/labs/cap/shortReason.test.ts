import { expect, it } from 'vitest'
import { shortReason } from './shortReason.ts'

it('cuts times to a tenth, and nothing else', () => {
  expect(shortReason('client c1\'s write of "c1-1" (420 to 536.1189098358154) before 3.04.')).toBe(
    'client c1\'s write of "c1-1" (420 to 536.1) before 3.',
  )
})
