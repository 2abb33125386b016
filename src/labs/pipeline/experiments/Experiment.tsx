import type { EventStore } from '../../../store/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import type { Trace } from '../path/trace.ts'
import type { Send } from '../path/useTraces.ts'
import type { PartId } from '../words/lessons.ts'
import { AppendOnly } from './AppendOnly.tsx'
import { Asynchrony } from './Asynchrony.tsx'
import { Rejection } from './Rejection.tsx'
import { Subscribers } from './Subscribers.tsx'
import { Veto } from './Veto.tsx'

interface ExperimentProps {
  readonly part: PartId
  readonly store: EventStore
  readonly log: LogTail
  readonly send: Send
  /** The command that is on the stage. */
  readonly trace: Trace | null
}

/** What can be tried in a part, besides sending commands. */
export const Experiment = ({ part, store, log, send, trace }: ExperimentProps) => {
  switch (part) {
    case 'rejection':
      return <Rejection store={store} send={send} />
    case 'veto':
      return <Veto store={store} log={log} send={send} />
    case 'subscribers':
      return <Subscribers trace={trace} />
    case 'asynchrony':
      return <Asynchrony />
    case 'append-only':
      return <AppendOnly />
    case 'path':
    case 'aggregates-table':
    case 'events-table':
      return null
  }
}
