import { useCallback, useEffect, useRef, useState } from 'react'
import { openEventStore, type EventStore } from '../../store/index.ts'
import { useAction, type Action } from '../../ui/index.ts'
import { createBench, type Bench, type BenchView } from './bench/bench.ts'
import { examples } from './examples/examples.ts'
import { keepProgram, keptProgram } from './keptProgram.ts'
import { openSandbox, type Sandbox } from './sandbox/openSandbox.ts'
import type { OwnCommand, OwnEvent } from './sandbox/protocol.ts'

/** Its own database: nothing that a learner's program does is mixed with the garage. */
const storeName = 'replayground-playground'

/** The lab's hold on the learner's program, its sandbox and its store. */
export interface Playground {
  /** What is in the editor; it may differ from what runs. */
  readonly code: string
  readonly edit: (code: string) => void
  /** Null until the first program ran. */
  readonly view: BenchView | null
  readonly action: Action
  readonly run: (code: string, fresh?: boolean) => void
  readonly send: (command: OwnCommand) => void
  readonly importEvents: (program: string, events: readonly OwnEvent[]) => void
  /** Brings a program and its commands, from an empty aggregate; rejects when that fails. */
  readonly perform: (code: string, play: (bench: Bench) => Promise<BenchView>) => Promise<void>
}

const openParts = async (): Promise<{ readonly sandbox: Sandbox; readonly store: EventStore }> => ({
  store: await openEventStore(storeName),
  sandbox: openSandbox(),
})

/** The bench, from the first need until the lab is left. */
const useBench = (): (() => Promise<Bench>) => {
  const kept = useRef<ReturnType<typeof openParts> | null>(null)
  useEffect(
    () => () => {
      const parts = kept.current
      kept.current = null
      void parts
        ?.then(({ sandbox, store }) => {
          sandbox.close()
          store.close()
        })
        .catch(() => undefined)
    },
    [],
  )
  return useCallback(async () => {
    kept.current ??= openParts()
    const { sandbox, store } = await kept.current
    return createBench(sandbox, store)
  }, [])
}

/** Opens the kept program, or the first example; with `isForeign` nothing runs by itself. */
export const usePlayground = (isForeign: boolean): Playground => {
  const bench = useBench()
  const action = useAction()
  const [code, setCode] = useState(() => keptProgram() ?? examples['light-switch'])
  const [view, setView] = useState<BenchView | null>(null)
  const edit = (next: string): void => {
    setCode(next)
    keepProgram(next)
  }
  const perform = async (next: string, play: (bench: Bench) => Promise<BenchView>): Promise<void> => {
    if (next !== code) edit(next)
    setView(await play(await bench()))
  }
  const { run: start } = action
  useEffect(() => {
    if (isForeign || view !== null) return
    start(async () => setView(await (await bench()).open(code)))
    // Only the first time: later the learner runs it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isForeign])
  return {
    code,
    edit,
    view,
    action,
    perform,
    run: (next, fresh) => start(() => perform(next, (open) => open.open(next, fresh))),
    send: (command) =>
      start(() => (view === null ? Promise.resolve() : perform(code, (open) => open.send(view, command)))),
    importEvents: (program, events) =>
      start(() => perform(program, (open) => open.importEvents(program, events))),
  }
}
