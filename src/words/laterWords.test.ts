import { describe, expect, it } from 'vitest'
import { defineLaterWords, loadingWords, loadLanguage, wordsIn } from './laterWords.ts'

describe('words that are loaded later', () => {
  it('are English at once, and Dutch when they are loaded', async () => {
    const words = defineLaterWords({ en: { door: 'door' }, later: { nl: async () => ({ door: 'deur' }) } })
    expect(wordsIn(words, 'en').door).toBe('door')
    expect(() => wordsIn(words, 'nl')).toThrow('Failed to read texts in Dutch')
    await loadLanguage('nl')
    expect(wordsIn(words, 'nl').door).toBe('deur')
    expect(loadingWords(words, 'nl')).toBeNull()
  })

  it('are asked for once by all who wait, and again after a failure', async () => {
    let asked = 0
    const nl = async (): Promise<{ door: string }> => {
      asked++
      if (asked === 1) throw new Error('no network')
      return { door: 'deur' }
    }
    const words = { en: { door: 'door' }, later: { nl } }
    expect(loadingWords(words, 'nl')).toBe(loadingWords(words, 'nl'))
    await expect(loadingWords(words, 'nl')).rejects.toThrow('no network')
    expect(asked).toBe(1)
    await loadingWords(words, 'nl')
    expect(wordsIn(words, 'nl').door).toBe('deur')
    expect(asked).toBe(2)
  })
})
