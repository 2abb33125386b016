import { useEffect, useState } from 'react'
import { openMemoryStore } from '../../../store/index.ts'
import { Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../naming/NamingPart.module.css'
import { openSmallGarage } from '../openSmallGarage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { operationIds, runOperation, type OperationId, type OperationRun } from './operations.ts'
import { rightKind, type Kind } from './rightKind.ts'

/** Runs the operation once on a small garage of its own. */
const runAlone = async (id: OperationId): Promise<OperationRun> => {
  const store = openMemoryStore('replayground-operation')
  await openSmallGarage(store)
  const result = await runOperation(store, id)
  store.close()
  return result
}

/** What the operation did; null until it has run. */
const useRun = (id: OperationId, wanted: boolean): OperationRun | null => {
  const [result, setResult] = useState<OperationRun | null>(null)
  useEffect(() => {
    let over = false
    if (!wanted) return
    runAlone(id).then(
      (found) => {
        if (!over) setResult(found)
      },
      (error: unknown) => {
        if (!over)
          setResult(() => {
            throw error
          })
      },
    )
    return () => {
      over = true
    }
  }, [id, wanted])
  return result
}

interface OperationRowProps {
  readonly id: OperationId
  readonly as: Kind | undefined
  readonly onSort: (as: Kind) => void
}

const short = (hash: string): string => hash.slice(0, 8)

const Told = ({
  id,
  as,
  result,
}: {
  readonly id: OperationId
  readonly as: Kind
  readonly result: OperationRun
}) => {
  const words = useWords(commandHandlingWords).queries
  const changed = result.hashBefore !== result.hashAfter
  const right = rightKind(result)
  return (
    <>
      <strong>{as === right ? words.right : words.wrong}</strong>{' '}
      {changed ? words.did(result.answer) : words.answer(result.answer)};{' '}
      <span data-metric={`hash ${id}`}>{words.hash(short(result.hashBefore), short(result.hashAfter))}</span>
      {id === 'GetNextInvoiceNumber' && changed && <> {words.impostor}</>}
    </>
  )
}

const OperationRow = ({ id, as, onSort }: OperationRowProps) => {
  const words = useWords(commandHandlingWords).queries
  const result = useRun(id, as !== undefined)
  return (
    <li
      data-operation={id}
      data-right={as === undefined || result === null ? undefined : as === rightKind(result)}
    >
      <div role="group" aria-label={words.operation(id)} className={styles['row']}>
        <span className={styles['name']}>{id}</span>
        <span className={styles['heaps']}>
          {(['command', 'query'] as const).map((kind) => (
            <Button key={kind} size="small" aria-pressed={as === kind} onClick={() => onSort(kind)}>
              {words[kind]}
            </Button>
          ))}
        </span>
      </div>
      <p role="status">
        {as !== undefined && (result === null ? words.running : <Told id={id} as={as} result={result} />)}
      </p>
    </li>
  )
}

/** Ten operations to sort; each then really runs, and the hash of the log tells what it is. */
export const QueriesPart = ({ workshop: { notebook, write } }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).queries
  const { error, run } = useAction()
  return (
    <div className={styles['part']}>
      <section aria-label={words.sort}>
        <header className={styles['head']}>
          <h2>{words.sort}</h2>
        </header>
        <p>{words.note}</p>
        {error !== null && <Banner kind="error">{error}</Banner>}
        <ul className={styles['names']}>
          {operationIds.map((id) => (
            <OperationRow
              key={id}
              id={id}
              as={notebook.operations[id]}
              onSort={(as) =>
                run(() => write({ eventType: 'OperationSorted', eventData: { operation: id, as } }))
              }
            />
          ))}
        </ul>
      </section>
    </div>
  )
}
