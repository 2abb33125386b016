import { use, useEffect, useMemo, useState } from 'react'
import { labs, loadStudy, type LabId } from '../../course/index.ts'
import type { StudySheet } from '../../teaching/index.ts'
import { LanguageContext, type Language } from '../../words/index.ts'
import type { Place } from './findPlaces.ts'

interface Sheet {
  readonly lab: LabId
  readonly study: StudySheet | null
}

const stepsOf = ({ lab, study }: Sheet, language: Language): readonly Place[] => {
  const texts = study?.texts(language) ?? {}
  return (study?.steps ?? []).flatMap(({ id }): readonly Place[] => {
    const text = texts[id]
    if (text === undefined) return []
    return [{ kind: 'step', title: text.title, detail: text.say, address: `#/labs/${lab}/${id}` }]
  })
}

/** The steps of all lessons in the reader's language, in the order of the course; none until all are loaded. */
export const useSteps = (): readonly Place[] => {
  const language = use(LanguageContext)
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  useEffect(() => {
    let isShown = true
    const load = async (): Promise<void> => {
      const loaded = await Promise.all(labs.map(async ({ id }) => ({ lab: id, study: await loadStudy(id) })))
      if (isShown) setSheets(loaded)
    }
    void load()
    return () => {
      isShown = false
    }
  }, [])
  return useMemo(() => sheets.flatMap((sheet) => stepsOf(sheet, language)), [sheets, language])
}
