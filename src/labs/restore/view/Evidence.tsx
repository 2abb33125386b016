import { useState } from 'react'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import type { ShownDesk } from '../desk/useTrace.ts'
import { restoreWords } from '../words/index.ts'
import { Compare } from './Compare.tsx'
import { Databases } from './Databases.tsx'
import { EventLog } from './EventLog.tsx'
import { Letters } from './Letters.tsx'
import styles from './Restore.module.css'

interface EvidenceProps {
  readonly open: OpenDesk
  readonly moment: ShownDesk
  readonly part: string | undefined
}

/** Steps that have a tab of their own. */
const tabOf: Readonly<Record<string, string>> = {
  mistake: 'log',
  letters: 'letters',
  'side-effects': 'letters',
  'carry-over': 'letters',
}

/** Two databases beside each other, the letters, the log, and all databases of the lab. */
export const Evidence = ({ open, moment, part }: EvidenceProps) => {
  const { evidence: words } = useWords(restoreWords)
  const [chosen, setChosen] = useState<{ readonly part: string | undefined; readonly tab: string } | null>(
    null,
  )
  const tab = chosen?.part === part ? chosen?.tab : tabOf[part ?? '']
  const { shown } = moment
  const none = (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{words.none}</p>
    </div>
  )
  return (
    <Tabs
      label={words.label}
      selected={tab ?? 'compare'}
      onSelect={(id) => setChosen({ part, tab: id })}
      tabs={[
        { id: 'compare', label: words.compare, content: shown === null ? none : <Compare desk={shown} /> },
        { id: 'letters', label: words.letters, content: shown === null ? none : <Letters desk={shown} /> },
        { id: 'log', label: words.log, content: <EventLog desk={shown} /> },
        { id: 'databases', label: words.databases, content: <Databases open={open} /> },
      ]}
    />
  )
}
