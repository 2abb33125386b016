import { useState } from 'react'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { OpenBench } from '../bench/useBench.ts'
import type { Measurements } from '../measure/useMeasurements.ts'
import { snapshotsWords } from '../words/index.ts'
import { Measuring } from './Measuring.tsx'
import { SnapshotRows } from './SnapshotRows.tsx'
import { Split } from './Split.tsx'

interface EvidenceProps {
  readonly open: OpenBench
  readonly measurements: Measurements
  readonly part: string | undefined
}

/** Steps that have a tab of their own. */
const tabOf: Readonly<Record<string, string>> = { measure: 'measure', split: 'split' }

/** The rows, the measurements, and the split. */
export const Evidence = ({ open, measurements, part }: EvidenceProps) => {
  const words = useWords(snapshotsWords).evidence
  const [chosen, setChosen] = useState<{ readonly part: string | undefined; readonly tab: string } | null>(
    null,
  )
  const tab = chosen?.part === part ? chosen?.tab : tabOf[part ?? '']
  return (
    <Tabs
      label={words.label}
      selected={tab ?? 'rows'}
      onSelect={(id) => setChosen({ part, tab: id })}
      tabs={[
        {
          id: 'rows',
          label: words.rows,
          content: open.bench === null ? null : <SnapshotRows bench={open.bench} />,
        },
        { id: 'measure', label: words.measure, content: <Measuring measurements={measurements} /> },
        { id: 'split', label: words.split, content: <Split open={open} /> },
      ]}
    />
  )
}
