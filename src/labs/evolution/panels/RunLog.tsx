import { useEffect, useState } from 'react'
import type { RecordedEvent } from '../../../store/index.ts'
import { Banner, DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore } from '../../../workspace/index.ts'
import type { LabRun } from '../run/useRun.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './Panels.module.css'

const shown = 60

/** What a person changed in this lab, as the store keeps it; newest first. */
export const RunLog = ({ run }: { readonly run: LabRun }) => {
  const { tables, notKept } = useWords(evolutionWords)
  const store = useEventStore()
  const [events, setEvents] = useState<readonly RecordedEvent[]>([])
  const { stream, version } = run

  useEffect(() => {
    let over = false
    const read = async (): Promise<void> => {
      const found: RecordedEvent[] = []
      if (stream !== null && version > 0) {
        for await (const event of store.read(stream, { backwards: true, limit: shown })) found.push(event)
      }
      if (!over) setEvents(found)
    }
    // A stream that cannot be read shows as damage in the store browser; here it stays empty.
    read().catch(() => undefined)
    return () => {
      over = true
    }
  }, [store, stream, version])

  return (
    <div className={styles['panel']}>
      {run.error !== null && (
        <Banner kind="error" title={notKept}>
          {run.error}
        </Banner>
      )}
      {stream !== null && <p className={styles['stream']}>{tables.logSay(stream)}</p>}
      <div className={styles['wide']}>
        <DataTable
          caption={tables.logCaption}
          rows={events}
          rowKey={({ order }) => order}
          empty={tables.logEmpty}
          columns={[
            { key: 'order', header: tables.order, data: true, cell: ({ order }) => order },
            { key: 'type', header: tables.type, data: true, cell: ({ eventType }) => eventType },
            {
              key: 'data',
              header: tables.data,
              data: true,
              cell: ({ eventType, eventData }) => dataText(eventType, eventData),
            },
          ]}
        />
      </div>
    </div>
  )
}

/** The opening event holds all settings, which is too much for a row. */
const dataText = (eventType: string, data: unknown): string => {
  if (eventType === 'LabOpened') return `seed = ${JSON.stringify((data as { readonly seed: unknown }).seed)}`
  if (eventType !== 'SettingChanged') return JSON.stringify(data)
  const { name, value } = data as { readonly name: string; readonly value: unknown }
  return `${name} = ${JSON.stringify(value)}`
}
