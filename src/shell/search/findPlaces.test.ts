import { describe, expect, it } from 'vitest'
import { findPlaces, type Place } from './findPlaces.ts'

const place = (title: string, detail = ''): Place => ({ kind: 'term', title, detail, address: '#/' })
const places = [
  place('Replay', 'Run the log like a film'),
  place('Read model', 'What a projection keeps'),
  place('Projection', 'A fold, replayed at will'),
  place('Café rules', ''),
]
const titles = (query: string): readonly string[] => findPlaces(places, query).map(({ title }) => title)

describe('finding a place', () => {
  it('puts what begins with the words before what only mentions them', () => {
    expect(titles('repl')).toEqual(['Replay', 'Projection'])
  })

  it('wants every word, in whatever order', () => {
    expect(titles('film log')).toEqual(['Replay'])
    expect(titles('film model')).toEqual([])
  })

  it('takes no notice of case and accents, and finds nothing for nothing', () => {
    expect(titles('CAFE')).toEqual(['Café rules'])
    expect(titles('  ')).toEqual([])
  })
})
