import { useState } from 'react'
import { Badge, Banner, Button, TextInput, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { heapOf } from './heapOf.ts'
import { judgeName } from './judgeName.ts'
import { heaps, names, toMend, type Heap, type Name } from './names.ts'
import styles from './NamingPart.module.css'

interface NameRowProps {
  readonly name: Name
  readonly heap: Heap | undefined
  readonly onSort: (heap: Heap) => void
}

const families = { command: 'command', event: 'event', mend: 'failure' } as const

const NameRow = ({ name, heap, onSort }: NameRowProps) => {
  const words = useWords(commandHandlingWords).naming
  const right = heapOf(name)
  return (
    <li data-name={name} data-right={heap === undefined ? undefined : heap === right}>
      <div role="group" aria-label={words.name(name)} className={styles['row']}>
        <span className={styles['name']}>
          {heap === undefined ? name : <Badge family={families[right]}>{name}</Badge>}
        </span>
        <span className={styles['heaps']}>
          {heaps.map((each) => (
            <Button key={each} size="small" aria-pressed={heap === each} onClick={() => onSort(each)}>
              {words.heaps[each]}
            </Button>
          ))}
        </span>
      </div>
      <p role="status">
        {heap !== undefined && (
          <>
            <strong>{heap === right ? words.right : words.wrong(heap)}</strong>{' '}
            {words.judged(judgeName(name))}
          </>
        )}
      </p>
    </li>
  )
}

/** A new name for the one that says nothing; judged by the same checker. */
const Mend = ({ workshop: { notebook, write } }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).naming
  const kept = notebook.mended[toMend]
  const [name, setName] = useState('')
  const [tried, setTried] = useState<string | null>(null)
  const { busy, error, run } = useAction()
  const judgement = tried === null ? null : judgeName(tried)
  const judge = (): void => {
    const wanted = name.trim()
    setTried(wanted)
    if (judgeName(wanted).is === 'command')
      run(() => write({ eventType: 'NameMended', eventData: { from: toMend, to: wanted } }))
  }
  return (
    <form
      className={styles['mend']}
      aria-label={words.mend}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) judge()
      }}
    >
      <h3>{words.mend}</h3>
      <p>{words.mendHint}</p>
      <TextInput
        label={words.newName}
        value={name}
        autoComplete="off"
        spellCheck={false}
        error={judgement === null || judgement.is === 'command' ? undefined : words.judged(judgement)}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{words.check}</Button>
      {error !== null && <Banner kind="error">{error}</Banner>}
      {kept !== undefined && <Banner kind="good">{words.mended(kept)}</Banner>}
    </form>
  )
}

/** Names to sort into commands, events, and those that must be mended. */
export const NamingPart = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).naming
  const { notebook, write } = workshop
  const { error, run } = useAction()
  const sorted = names.filter((name) => notebook.heaps[name] !== undefined)
  const right = sorted.filter((name) => notebook.heaps[name] === heapOf(name))
  return (
    <div className={styles['part']}>
      <section aria-label={words.sort}>
        <header className={styles['head']}>
          <h2>{words.sort}</h2>
          <p data-metric="names">{words.score(right.length, sorted.length, names.length)}</p>
        </header>
        {error !== null && <Banner kind="error">{error}</Banner>}
        <ul className={styles['names']}>
          {names.map((name) => (
            <NameRow
              key={name}
              name={name}
              heap={notebook.heaps[name]}
              onSort={(heap) => run(() => write({ eventType: 'NameSorted', eventData: { name, heap } }))}
            />
          ))}
        </ul>
      </section>
      <Mend workshop={workshop} />
    </div>
  )
}
