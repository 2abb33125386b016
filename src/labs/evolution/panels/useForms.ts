import { useEffect, useState } from 'react'
import { knownOutcome, outcomeOf, sameLoad } from '../queueing/outcomes.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import type { Workload } from '../run/settings.ts'

/** The outcomes of all six forms under one load, one after the other so that the page stays quick; undefined: not yet. */
export const useForms = (workload: Workload): readonly (Outcome | undefined)[] => {
  const workloads = sameLoad(workload)
  const next = workloads.find((each) => knownOutcome(each) === undefined)
  const [, setPlayed] = useState(0)
  useEffect(() => {
    if (next === undefined) return undefined
    const soon = setTimeout(() => {
      outcomeOf(next)
      setPlayed((count) => count + 1)
    })
    return () => clearTimeout(soon)
  })
  return workloads.map(knownOutcome)
}
