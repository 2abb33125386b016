import { useEffect, useState } from 'react'
import { Measured, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { clerkEventTypes } from '../desk/clerkEvent.ts'
import { clerkEventIn } from '../desk/loggedClerkEvent.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { Policy } from './Policy.tsx'

/** A handler that the learner subscribes to one kind of fact: it runs for that intent, and for no other. */
export const OwnHandler = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).recorded
  const [listens, setListens] = useState<string>('CustomerMoved')
  const [ran, setRan] = useState(0)
  const { store } = desk
  useEffect(() => {
    let unfollow = (): void => undefined
    let over = false
    setRan(0)
    const start = async (): Promise<void> => {
      const head = await store.head()
      if (over) return
      unfollow = store.follow(head, {
        events: (events) => {
          const heard = events.filter((event) => clerkEventIn(event)?.eventType === listens)
          setRan((before) => before + heard.length)
        },
      })
    }
    start().catch(() => setRan(0))
    return () => {
      over = true
      unfollow()
    }
  }, [store, listens])
  return (
    <Policy name={words.own} rule={words.ownIntro}>
      <Select
        label={words.ownChoice}
        value={listens}
        options={clerkEventTypes.map((type) => ({ value: type, label: type }))}
        onChange={(event) => setListens(event.target.value)}
      />
      <p>
        {words.ownRan} <Measured metric="ownHandler">{words.times(ran)}</Measured>
      </p>
    </Policy>
  )
}
