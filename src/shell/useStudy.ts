import { useEffect, useState } from 'react'
import { loadStudy, type LabId } from '../course/index.ts'
import type { StudySheet } from '../teaching/index.ts'

/** The lesson of a lab to be read away from it: undefined while it loads, null where there is none. */
export const useStudy = (lab: LabId): StudySheet | null | undefined => {
  const [loaded, setLoaded] = useState<{ readonly lab: LabId; readonly study: StudySheet | null } | null>(
    null,
  )
  useEffect(() => {
    let over = false
    const load = async (): Promise<void> => {
      const study = await loadStudy(lab)
      if (!over) setLoaded({ lab, study })
    }
    void load()
    return () => {
      over = true
    }
  }, [lab])
  return loaded?.lab === lab ? loaded.study : undefined
}
