import { useState } from 'react'
import { customers, tableEntries, type Customers } from '../../../garage/index.ts'
import { Button, Lamp, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useProjection } from '../../../workspace/index.ts'
import { Experiment, Facts } from './Experiment.tsx'
import { partWords } from './words.ts'

interface Rebuilt {
  readonly eventsReplayed: number
  readonly ms: number
  readonly equal: boolean
}

const textOf = (state: Customers): string => JSON.stringify([...tableEntries(state)])

/** A14: the state is disposable, the log is not. */
export const RebuildPart = () => {
  const all = useWords(partWords)
  const words = all.rebuild
  const [view, run] = useProjection(customers)
  const [before, setBefore] = useState<string | null>(null)
  const [rebuilt, setRebuilt] = useState<Rebuilt | null>(null)
  const { busy, error, run: act } = useAction()

  const drop = (): void =>
    act(async () => {
      setRebuilt(null)
      setBefore(textOf(view.state))
      await run.drop()
    })

  const rebuild = (): void =>
    act(async () => {
      const expected = before ?? textOf(view.state)
      const { eventsReplayed, ms } = await run.rebuild()
      setRebuilt({ eventsReplayed, ms, equal: textOf(run.view().state) === expected })
    })

  const speed = rebuilt === null ? 0 : Math.round((1000 * rebuilt.eventsReplayed) / Math.max(rebuilt.ms, 0.1))
  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Button kind="danger" disabled={busy} onClick={drop}>
            {words.drop}
          </Button>
          <Button kind="primary" disabled={busy} onClick={rebuild}>
            {words.rebuild}
          </Button>
        </>
      }
    >
      <Facts
        facts={[
          [
            words.status,
            <Lamp key="status" state={view.status.is === 'live' ? 'good' : 'warn'}>
              {view.status.is}
            </Lamp>,
          ],
          [
            words.customers,
            <Measured key="customers" metric="customersInMemory">
              {String(view.state.size)}
            </Measured>,
          ],
          [
            words.streamLength,
            <Measured key="length" metric="streamLength">
              {String(view.head)}
            </Measured>,
          ],
          [
            words.replayed,
            <Measured key="replayed" metric="eventsReplayed">
              {rebuilt === null ? words.notYet : String(rebuilt.eventsReplayed)}
            </Measured>,
          ],
          [
            words.took,
            <Measured key="took">{rebuilt === null ? words.notYet : `${rebuilt.ms.toFixed(1)} ms`}</Measured>,
          ],
          [
            words.speed,
            <Measured key="speed">{rebuilt === null ? words.notYet : speed.toLocaleString('en')}</Measured>,
          ],
          [
            words.equal,
            <Measured key="equal" metric="equal">
              {rebuilt === null ? words.notYet : rebuilt.equal ? all.yes : all.no}
            </Measured>,
          ],
        ]}
      />
    </Experiment>
  )
}
