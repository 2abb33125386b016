import { expect, it } from 'vitest'
import { wordsIn } from '../../words/index.ts'
import { evolutionFormats } from './formats.ts'

it('writes numbers, durations and shares as the language does', () => {
  const en = wordsIn(evolutionFormats, 'en')
  const nl = wordsIn(evolutionFormats, 'nl')
  expect([en.formatNumber(8.25), en.formatNumber(12_400), en.formatTime(5100), en.formatShare(0.37)]).toEqual(
    ['8.3', '12,400', '5.1 s', '37 %'],
  )
  expect([nl.formatNumber(8.25), nl.formatNumber(12_400), nl.formatTime(5100), nl.unitsAnHour(40)]).toEqual([
    '8,3',
    '12.400',
    '5,1 s',
    '40 eenheden/uur',
  ])
})
