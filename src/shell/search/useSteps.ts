import { use, useEffect, useState } from 'react'
import { labs, loadStudy, type LabId } from '../../course/index.ts'
import type { StudySheet } from '../../teaching/index.ts'
import { LanguageContext } from '../../words/index.ts'
import type { Place } from './findPlaces.ts'

interface Sheet {
  readonly lab: LabId
  readonly study: StudySheet
}

/** The steps of all lessons in the reader's language, lesson by lesson as they are loaded. */
export const useSteps = (): readonly Place[] => {
  const language = use(LanguageContext)
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  useEffect(() => {
    let isShown = true
    const load = async (lab: LabId): Promise<void> => {
      const study = await loadStudy(lab)
      if (isShown && study !== null) setSheets((loaded) => [...loaded, { lab, study }])
    }
    for (const { id } of labs) void load(id)
    return () => {
      isShown = false
    }
  }, [])
  return sheets.flatMap(({ lab, study }) => {
    const texts = study.texts(language)
    return study.steps.flatMap(({ id }): readonly Place[] => {
      const text = texts[id]
      if (text === undefined) return []
      return [{ kind: 'step', title: text.title, detail: text.say, address: `#/labs/${lab}/${id}` }]
    })
  })
}
