import type { ReactNode } from 'react'
import type { PlayheadOptions } from '../../playhead/index.ts'
import { Banner, Button, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { OpenLink } from '../share/OpenLink.tsx'
import { useRunAddress } from '../share/useRunAddress.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import { sessionWords } from '../words.ts'
import { useRun, type LabRun } from './useRun.ts'

export interface RunGateProps<State, Event, Input> {
  readonly lab: SimulatedLab<State, Event, Input>
  readonly options?: PlayheadOptions
  /** The lab's screen, once its run is open. */
  readonly children: (run: LabRun<State, Event, Input>) => ReactNode
}

interface FailedProps {
  readonly error: string
  readonly startFresh: () => Promise<boolean>
}

const Failed = ({ error, startFresh }: FailedProps) => {
  const words = useWords(sessionWords)
  const { busy, run } = useAction()
  const start = (): void =>
    run(async () => {
      await startFresh()
    })
  return (
    <Banner
      kind="error"
      title={words.failedTitle}
      action={
        <Button kind="primary" disabled={busy} onClick={start}>
          {words.startFresh}
        </Button>
      }
    >
      <p>{error}</p>
      <p>{words.failedText}</p>
    </Banner>
  )
}

const NewestRun = <State, Event, Input>({ lab, options, children }: RunGateProps<State, Event, Input>) => {
  const words = useWords(sessionWords)
  const view = useRun(lab, options)
  switch (view.is) {
    case 'opening':
      return <p role="status">{words.opening}</p>
    case 'failed':
      return <Failed error={view.error} startFresh={view.startFresh} />
    case 'open':
      return children(view)
  }
}

/**
 * Opens the run that the address carries (as a new one) or else the lab's newest run, and shows the lab with it, or why
 * it cannot be opened.
 */
export const RunGate = <State, Event, Input>(props: RunGateProps<State, Event, Input>) => {
  const linkText = useRunAddress()
  if (linkText === null) return <NewestRun {...props} />
  return <OpenLink key={linkText} lab={props.lab} linkText={linkText} />
}
