import { CircleCheck, Download, Factory, Plus, Trash2, Upload } from 'lucide-react'
import { useState } from 'react'
import type { EventStore } from '../../store/index.ts'
import { Button, Dialog } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { LoadGarage, useWorkspace } from '../../workspace/index.ts'
import { DeleteStoreDialog } from './stores/DeleteStoreDialog.tsx'
import { NewStoreDialog } from './stores/NewStoreDialog.tsx'
import { StoreFactsBar } from './stores/StoreFactsBar.tsx'
import { useStores } from './stores/useStores.ts'
import { storeWords } from './stores/words.ts'
import styles from './StorePage.module.css'
import { ImportDialog } from './transfer/ImportDialog.tsx'
import type { StoreJobs } from './transfer/storeJobs.ts'
import { transferWords } from './transfer/words.ts'

type Asking = 'new' | 'delete' | 'load' | 'import' | null

const size = 16

export interface StoreHeaderProps {
  readonly store: EventStore
  readonly head: number
  readonly jobs: StoreJobs
  readonly isBusy: boolean
}

/** Which store is open, what can be done with it, and what is known of it. */
export const StoreHeader = ({ store, head, jobs, isBusy }: StoreHeaderProps) => {
  const words = useWords(storeWords)
  const transfer = useWords(transferWords)
  const workspace = useWorkspace()
  const stores = useStores(store.name)
  const [asking, setAsking] = useState<Asking>(null)
  const isMemory = store.engine === 'memory'
  const close = (): void => setAsking(null)
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <h1>{words.title}</h1>
        <label className={styles['store']}>
          {words.store}
          <select
            value={store.name}
            disabled={isMemory || isBusy}
            onFocus={stores.refresh}
            onChange={(event) => void workspace.open(event.target.value)}
          >
            {stores.names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <div className={styles['actions']}>
          <Button
            disabled={isMemory || isBusy}
            icon={<Plus aria-hidden size={size} />}
            onClick={() => setAsking('new')}
          >
            {words.newStore}
          </Button>
          <Button
            disabled={isMemory || isBusy}
            icon={<Trash2 aria-hidden size={size} />}
            onClick={() => setAsking('delete')}
          >
            {words.deleteStore}
          </Button>
          <Button icon={<Factory aria-hidden size={size} />} onClick={() => setAsking('load')}>
            {words.load}
          </Button>
          <Button disabled={isBusy} icon={<Download aria-hidden size={size} />} onClick={jobs.export}>
            {transfer.export}
          </Button>
          <Button
            disabled={isBusy}
            icon={<Upload aria-hidden size={size} />}
            onClick={() => setAsking('import')}
          >
            {transfer.import}
          </Button>
          <Button disabled={isBusy} icon={<CircleCheck aria-hidden size={size} />} onClick={jobs.verify}>
            {transfer.verify}
          </Button>
        </div>
      </div>
      <StoreFactsBar store={store} head={head} />
      <NewStoreDialog
        open={asking === 'new'}
        onClose={close}
        taken={stores.names}
        onCreate={(name) => void workspace.open(name)}
      />
      <DeleteStoreDialog
        open={asking === 'delete'}
        onClose={close}
        names={stores.names.filter((name) => name !== store.name)}
        onDeleted={stores.refresh}
      />
      <ImportDialog
        open={asking === 'import'}
        onClose={close}
        store={store.name}
        isEmpty={head === 0}
        onFile={(file) => {
          close()
          jobs.import(file)
        }}
      />
      <Dialog open={asking === 'load'} onClose={close} title={words.load}>
        <LoadGarage />
      </Dialog>
    </header>
  )
}
