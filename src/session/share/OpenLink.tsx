import { useEffect, useRef, useState } from 'react'
import type { SimulatedLab } from '../simulatedLab.ts'
import { Banner, Button } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useEventStore } from '../../workspace/index.ts'
import { openShared } from './openShared.ts'
import { readLinkText } from './runLink.ts'
import { leaveRunAddress } from './useRunAddress.ts'
import { shareWords } from './words.ts'

export interface OpenLinkProps<State, Event, Input> {
  readonly lab: SimulatedLab<State, Event, Input>
  /** What the address carries. */
  readonly linkText: string
}

/** Stores the run of a link and goes to the lab; or says what is wrong with the link, and changes nothing. */
export const OpenLink = <State, Event, Input>({ lab, linkText }: OpenLinkProps<State, Event, Input>) => {
  const store = useEventStore()
  const words = useWords(shareWords)
  const [problem, setProblem] = useState<string | null>(null)
  // Effects run twice in development, and a link makes one run only.
  const opened = useRef<string | null>(null)
  useEffect(() => {
    if (opened.current === linkText) return
    opened.current = linkText
    const open = async (): Promise<void> => {
      await openShared(store, await readLinkText(linkText, lab))
      leaveRunAddress()
    }
    open().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
  }, [store, lab, linkText])
  if (problem === null) return <p role="status">{words.opening}</p>
  return (
    <Banner
      kind="error"
      title={words.refusedTitle}
      action={
        <Button kind="primary" onClick={leaveRunAddress}>
          {words.toLab}
        </Button>
      }
    >
      <p>{problem}</p>
      <p>{words.unchanged}</p>
    </Banner>
  )
}
