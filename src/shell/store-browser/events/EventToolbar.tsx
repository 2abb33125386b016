import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from './Events.module.css'
import { eventWords } from './words.ts'

export interface EventToolbarProps {
  readonly head: number
  readonly newestFirst: boolean
  readonly onDirection: (newestFirst: boolean) => void
  readonly onJump: (id: number) => void
  readonly isFiltering: boolean
  readonly onToggleFilter: () => void
}

/** Direction, jump and the switch of the filter. */
export const EventToolbar = (props: EventToolbarProps) => {
  const words = useWords(eventWords)
  const [wanted, setWanted] = useState('')
  return (
    <div className={styles['toolbar']}>
      <select
        aria-label={words.direction}
        value={props.newestFirst ? 'newest' : 'oldest'}
        onChange={(event) => props.onDirection(event.target.value === 'newest')}
      >
        <option value="newest">{words.newestFirst}</option>
        <option value="oldest">{words.oldestFirst}</option>
      </select>
      <form
        className={styles['jump']}
        onSubmit={(event) => {
          event.preventDefault()
          if (wanted !== '') props.onJump(Number(wanted))
        }}
      >
        <label>
          {words.jump}
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={props.head}
            step={1}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        <Button type="submit" size="small">
          {words.go}
        </Button>
      </form>
      <Button
        size="small"
        aria-expanded={props.isFiltering}
        icon={<ListFilter aria-hidden size={15} />}
        onClick={props.onToggleFilter}
      >
        {words.filter}
      </Button>
    </div>
  )
}
