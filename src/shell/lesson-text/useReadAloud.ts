import { useEffect, useState } from 'react'
import type { Language } from '../../words/index.ts'

/** A voice of this machine: others would send what is read over the network. */
const voiceFor = (language: Language): SpeechSynthesisVoice | null =>
  speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.startsWith(language)) ??
  null

/** Reading aloud by the browser, if it has a voice of its own for the language. */
export interface ReadAloud {
  readonly canRead: boolean
  readonly isReading: boolean
  /** Reads these sentences one after the other. */
  readonly read: (sentences: readonly string[]) => void
  readonly stop: () => void
}

const hasSpeech = 'speechSynthesis' in globalThis

/** Reads texts aloud; stops when the component goes. */
export const useReadAloud = (language: Language): ReadAloud => {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  const [isReading, setReading] = useState(false)
  useEffect(() => {
    if (!hasSpeech) return
    // Some browsers find their voices only after a while.
    const look = (): void => setVoice(voiceFor(language))
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look)
      speechSynthesis.cancel()
    }
  }, [language])
  const stop = (): void => {
    if (hasSpeech) speechSynthesis.cancel()
    setReading(false)
  }
  const read = (sentences: readonly string[]): void => {
    if (voice === null) return
    speechSynthesis.cancel()
    setReading(true)
    sentences.forEach((sentence, index) => {
      const said = new SpeechSynthesisUtterance(sentence)
      said.voice = voice
      said.lang = voice.lang
      if (index === sentences.length - 1) said.addEventListener('end', () => setReading(false))
      speechSynthesis.speak(said)
    })
  }
  return { canRead: voice !== null, isReading, read, stop }
}
