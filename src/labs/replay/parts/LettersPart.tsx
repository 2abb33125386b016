import { useCallback, useEffect, useState } from 'react'
import { lettersFor } from '../../../garage/index.ts'
import { openRows, type EventStore, type Rows } from '../../../store/index.ts'
import { Banner, Button, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore, useLog } from '../../../workspace/index.ts'
import { Experiment, Facts, Side, Sides } from './Experiment.tsx'
import { partWords } from './words.ts'

/** A letter as it left: once more for each time that it was sent. */
interface SentLetter {
  readonly letterId: string
  readonly kind: string
  readonly time: number
}

interface Tally {
  readonly sent: number
  readonly twice: number
}

/** Sends each letter that the log calls for; with `once` only those that never left. Returns how many left. */
const sendAll = async (store: EventStore, gateway: Rows<SentLetter>, once: boolean): Promise<number> => {
  const times = new Map<string, number>()
  for (const { letterId, time } of await gateway.all())
    times.set(letterId, Math.max(time, times.get(letterId) ?? 0))
  let left = 0
  for await (const event of store.readAll()) {
    for (const { letterId, kind } of lettersFor(event)) {
      const time = (times.get(letterId) ?? 0) + 1
      if (once && time > 1) continue
      await gateway.put(`${letterId} ${time}`, { letterId, kind, time })
      left += 1
    }
  }
  return left
}

const useGateway = (store: EventStore) => {
  const [gateway, setGateway] = useState<Rows<SentLetter> | null>(null)
  const [tally, setTally] = useState<Tally>({ sent: 0, twice: 0 })
  useEffect(() => {
    const opening = openRows<SentLetter>(`mail-${store.name}`)
    void opening.then(setGateway)
    return () => void opening.then((rows) => rows.close())
  }, [store])
  const count = useCallback(async (): Promise<void> => {
    const letters = (await gateway?.all()) ?? []
    setTally({ sent: letters.length, twice: letters.filter((letter) => letter.time > 1).length })
  }, [gateway])
  useEffect(() => void count(), [count])
  return { gateway, tally, count }
}

/** A16: the outside world does not replay. */
export const LettersPart = () => {
  const words = useWords(partWords).letters
  const store = useEventStore()
  const { head } = useLog(store, 1)
  const { gateway, tally, count } = useGateway(store)
  const [due, setDue] = useState(0)
  const [said, setSaid] = useState<{ readonly bad: boolean; readonly text: string } | null>(null)
  const { busy, error, run } = useAction()

  const act = (work: (rows: Rows<SentLetter>) => Promise<typeof said>): void =>
    run(async () => {
      if (gateway === null) return
      setSaid(await work(gateway))
      await count()
    })

  const replayGuarded = async (): Promise<typeof said> => {
    let events = 0
    let letters = 0
    for await (const event of store.readAll()) {
      events += 1
      letters += lettersFor(event).length
    }
    setDue(letters)
    return { bad: false, text: words.guardedDone(events) }
  }

  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Button
            kind="primary"
            disabled={busy || head === 0}
            onClick={() =>
              act(async (rows) => ({ bad: false, text: words.sentDone(await sendAll(store, rows, true)) }))
            }
          >
            {words.send}
          </Button>
          <Button disabled={busy || head === 0} onClick={() => act(replayGuarded)}>
            {words.guarded}
          </Button>
          <Button
            kind="danger"
            disabled={busy || head === 0}
            onClick={() =>
              act(async (rows) => ({ bad: true, text: words.liveDone(await sendAll(store, rows, false)) }))
            }
          >
            {words.live}
          </Button>
          <Button
            kind="quiet"
            disabled={busy}
            onClick={() =>
              act(async (rows) => {
                await rows.clear()
                return null
              })
            }
          >
            {words.reset}
          </Button>
        </>
      }
    >
      {said !== null && <Banner kind={said.bad ? 'error' : 'good'}>{said.text}</Banner>}
      <Sides>
        <Side title={words.log}>
          <Facts
            facts={[
              [
                words.due,
                <Measured key="due" metric="lettersDue">
                  {String(due)}
                </Measured>,
              ],
            ]}
          />
        </Side>
        <Side title={words.gateway} tone={tally.twice > 0 ? 'bad' : 'good'}>
          <Facts
            facts={[
              [
                words.sent,
                <Measured key="sent" metric="mailsSent">
                  {String(tally.sent)}
                </Measured>,
              ],
              [
                words.twice,
                <Measured key="twice" metric="mailsTwice">
                  {String(tally.twice)}
                </Measured>,
              ],
            ]}
          />
        </Side>
      </Sides>
    </Experiment>
  )
}
