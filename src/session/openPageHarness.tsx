import { StrictMode, useState } from 'react'
import { render } from 'vitest-browser-react'
import { countUntil, stateAt } from '../kernel/index.ts'
import { usePlayheadState } from '../playhead/index.ts'
import { deleteStore, openEventStore, type EventStore } from '../store/index.ts'
import { createWorkspace, useWorkspaceState, WorkspaceContext } from '../workspace/index.ts'
import { Causes } from './causes/Causes.tsx'
import { counterLab, type CounterEvent, type CounterInput, type CounterState } from './counterLabHarness.ts'
import { RunGate } from './run/RunGate.tsx'
import { RunNotices } from './run/RunNotices.tsx'
import type { LabRun } from './run/useRun.ts'
import { ShareDialog } from './share/ShareDialog.tsx'
import type { SimulatedLab } from './simulatedLab.ts'
import { Transcript } from './transcript/Transcript.tsx'

export type CounterRun = LabRun<CounterState, CounterEvent, CounterInput>

/** A lab's page over a store, as the shell shows it, and a second connection to that store. */
export interface OpenPage {
  readonly other: EventStore
  /** What the page holds now. @throws {Error} while no run is open */
  readonly run: () => CounterRun
  /** What the page showed at its first paint with an open run, then at each change: count and playhead. */
  readonly shown: readonly string[]
  readonly leave: () => Promise<void>
}

interface CounterProps {
  readonly run: CounterRun
  readonly seen: (run: CounterRun, text: string) => void
}

const Counter = ({ run, seen }: CounterProps) => {
  const now = usePlayheadState(run.playhead, (state) => state.now)
  const text = `${stateAt(run.film, now).log.join(', ') || 'nothing'} at ${now}`
  const [sharing, setSharing] = useState(false)
  seen(run, text)
  return (
    <>
      <button type="button" onClick={() => setSharing(true)}>
        Share
      </button>
      <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
      <RunNotices run={run} />
      <Transcript run={run} />
      <Causes run={run} index={countUntil(run.film, now) - 1} />
      <output data-count>{text}</output>
    </>
  )
}

const Page = ({ lab, seen }: { readonly lab: typeof counterLab; readonly seen: CounterProps['seen'] }) => {
  const state = useWorkspaceState()
  if (state.is !== 'open') return <p>{state.is}</p>
  return <RunGate lab={lab}>{(run) => <Counter run={run} seen={seen} />}</RunGate>
}

/** Opens the counter's page on the store of this name. */
export const openPage = async (
  name: string,
  lab: SimulatedLab<CounterState, CounterEvent, CounterInput> = counterLab,
): Promise<OpenPage> => {
  localStorage.setItem('replayground-current-store', name)
  const other = await openEventStore(name)
  const workspace = createWorkspace()
  const held: { run: CounterRun | null } = { run: null }
  const shown: string[] = []
  const seen = (run: CounterRun, text: string): void => {
    held.run = run
    if (shown.at(-1) !== text) shown.push(text)
  }
  const screen = await render(
    <StrictMode>
      <WorkspaceContext value={workspace}>
        <Page lab={lab} seen={seen} />
      </WorkspaceContext>
    </StrictMode>,
  )
  return {
    other,
    shown,
    run: () => {
      if (held.run === null) throw new Error('No run is open yet.')
      return held.run
    },
    leave: async () => {
      await screen.unmount()
      const state = workspace.getState()
      if (state.is === 'open') state.store.close()
      other.close()
    },
  }
}

/** Deletes the store of a test, after all pages were left. */
export const forget = async (name: string): Promise<void> => {
  await deleteStore(name)
  localStorage.removeItem('replayground-current-store')
  localStorage.removeItem(`replayground-playhead-${counterLab.id}`)
}
