import { courseWords, slides } from '../../../course/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Script } from './script.ts'

type CourseTexts = (typeof courseWords)['en']

/** The labs that have a panel of their own: they are presented by the addresses of their slides. */
const withOwnPanel: ReadonlySet<string> = new Set(['pipeline', 'replay', 'crud-vs-task', 'evolution'])

/** The script of a lab by its slides: each part once, with the words of its slides; null for labs that tell their lesson. */
export const slidesScript = (lab: string, words: CourseTexts): Script | null => {
  if (!withOwnPanel.has(lab)) return null
  const parts = new Map<string, string[]>()
  for (const { id, place } of slides) {
    if ('lab' in place && place.lab === lab)
      parts.set(place.part, [...(parts.get(place.part) ?? []), words.slides[id] ?? id])
  }
  const teaches = Object.entries(words.labs).find(([id]) => id === lab)?.[1].teaches ?? ''
  const steps = Array.from(parts, ([id, [title = id, ...rest]]) => ({
    id,
    title,
    say: rest.length === 0 ? teaches : `${rest.join('. ')}.`,
  }))
  return steps.length === 0 ? null : { lab, steps }
}

/** The same, in the reader's language. */
export const useSlidesScript = (lab: string): Script | null => slidesScript(lab, useWords(courseWords))
