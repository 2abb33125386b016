import { use, useEffect, useMemo, useState } from 'react'
import { loadStudy, type ChapterId } from '../../course/index.ts'
import { stepOnScreen, type StudySheet } from '../../teaching/index.ts'
import { LanguageContext } from '../../words/index.ts'
import { handoutLabs, type HandoutLab } from './handoutLabs.ts'
import type { LabSheetProps, NumberedStep } from './LabSheet.tsx'

interface Loaded extends HandoutLab {
  readonly study: StudySheet
}

/** The steps of a lesson that a handout shows; all of them where none is named as the handout names it. */
const stepsOf = (
  { study, steps }: Loaded,
  texts: ReturnType<StudySheet['texts']>,
): readonly NumberedStep[] => {
  const numbered = study.steps.flatMap((step, index): readonly NumberedStep[] => {
    const text = texts[step.id]
    return text === undefined ? [] : [{ step, told: stepOnScreen(step, text), number: index + 1 }]
  })
  const named = numbered.filter(({ step }) => steps?.has(step.id) === true)
  return named.length === 0 ? numbered : named
}

/** The lessons of a chapter's labs, in words; null while they load. */
export const useSheets = (chapter: ChapterId): readonly LabSheetProps[] | null => {
  const language = use(LanguageContext)
  const [loaded, setLoaded] = useState<{ readonly of: ChapterId; readonly all: readonly Loaded[] } | null>(
    null,
  )
  useEffect(() => {
    let over = false
    const load = async (): Promise<void> => {
      const all = await Promise.all(
        handoutLabs(chapter).map(async (each) => ({ ...each, study: await loadStudy(each.lab) })),
      )
      const found = all.flatMap(({ study, ...rest }) => (study === null ? [] : [{ ...rest, study }]))
      if (!over) setLoaded({ of: chapter, all: found })
    }
    void load()
    return () => {
      over = true
    }
  }, [chapter])
  return useMemo(() => {
    if (loaded?.of !== chapter) return null
    return loaded.all.map((each) => ({
      lab: each.lab,
      study: each.study,
      steps: stepsOf(each, each.study.texts(language)),
    }))
  }, [loaded, chapter, language])
}
