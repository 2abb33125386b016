import { describe, expect, it } from 'vitest'
import { parseData } from './parseData.ts'

describe('the data of an event that is typed in', () => {
  it('is a JSON object', () => {
    expect(parseData('{"city":"Utrecht"}')).toEqual({ is: 'object', value: { city: 'Utrecht' } })
  })

  it.each(['[]', 'null', '3', '"text"'])('is not %s', (text) => {
    expect(parseData(text)).toEqual({ is: 'no-object' })
  })

  it('tells what is wrong with other text', () => {
    expect(parseData('{"city":')).toMatchObject({ is: 'no-json' })
  })
})
