import { useState } from 'react'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import { Checks } from './Checks.tsx'
import { EventLog } from './EventLog.tsx'
import { Letters } from './Letters.tsx'

/** What the tables rest on: the stored events, what was checked about them, and what has left. */
export const Evidence = ({ retro }: { readonly retro: Retro }) => {
  const { evidence: words } = useWords(retroWords)
  const [tab, setTab] = useState('log')
  const { events, letters } = retro.account
  return (
    <Tabs
      label={words.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'log', label: words.log, content: <EventLog retro={retro} /> },
        { id: 'checks', label: words.checks, content: <Checks retro={retro} /> },
        { id: 'letters', label: words.letters, content: <Letters events={events} letters={letters} /> },
      ]}
    />
  )
}
