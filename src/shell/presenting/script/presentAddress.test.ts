import { describe, expect, it } from 'vitest'
import { labsOfChapter, neighbour, presentAddress, readAddress } from './presentAddress.ts'

describe('an address of a presentation', () => {
  it('names a lab and its step', () => {
    expect(readAddress('cap', 'cut', undefined)).toEqual({ chapter: null, lab: 'cap', part: 'cut' })
  })

  it('names a chapter, one of its labs, and the step', () => {
    expect(readAddress('E', undefined, undefined)).toEqual({
      chapter: 'E',
      lab: labsOfChapter('E')[0],
      part: undefined,
    })
    expect(readAddress('E', 'retro', 'own')).toEqual({ chapter: 'E', lab: 'retro', part: 'own' })
  })

  it('names nothing where there is no such lab', () => {
    expect(readAddress('nowhere', undefined, undefined)).toBeNull()
    expect(readAddress('E', 'nowhere', undefined)).toBeNull()
  })

  it('is read as it was written', () => {
    for (const address of [
      { chapter: null, lab: 'cap', part: 'cut' },
      { chapter: 'C', lab: 'cap', part: 'cut' },
    ] as const) {
      const [id = '', part, step] = presentAddress(address).replace('#/present/', '').split('/')
      expect(readAddress(id, part, step)).toEqual(address)
    }
  })

  it('goes through a chapter from its first lab to its last, and no further', () => {
    const walked: string[] = []
    for (let at = readAddress('E', undefined, undefined); at !== null; at = neighbour(at, 1))
      walked.push(at.lab)
    expect(walked).toEqual(labsOfChapter('E'))
    expect(walked.length).toBeGreaterThan(1)
  })

  it('goes on to the lab of another chapter in which a good many of its slides are done', () => {
    expect(labsOfChapter('A')).toEqual(['four-forms', 'replay'])
  })
})
