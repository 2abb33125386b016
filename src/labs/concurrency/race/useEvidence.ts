import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { useLog } from '../../../workspace/index.ts'
import type { Race } from './desk.ts'
import { evidenceOf, type RaceEvidence } from './evidence.ts'

/** What the race has come to; read anew whenever something is done here or stored by another tab. */
export const useEvidence = (
  store: EventStore,
  race: Race | null,
  onError: (reason: unknown) => void,
): RaceEvidence | null => {
  const [evidence, setEvidence] = useState<RaceEvidence | null>(null)
  const { head } = useLog(store, 1)
  useEffect(() => {
    if (race === null) return
    let over = false
    evidenceOf(store, race)
      .then((found) => {
        if (!over) setEvidence(found)
      })
      .catch((reason: unknown) => {
        if (!over) onError(reason)
      })
    return () => {
      over = true
    }
  }, [store, race, head, onError])
  return race === null ? null : evidence
}
