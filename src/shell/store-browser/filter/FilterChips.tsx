import { X } from 'lucide-react'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMoment } from '../formats.ts'
import { noFilter, partsOf, without, type EventFilter, type FilterPart } from './eventFilter.ts'
import styles from './Filter.module.css'
import { filterWords } from './words.ts'

const valueOf = (filter: EventFilter, part: FilterPart): string => {
  switch (part) {
    case 'types':
      return filter.types.join(', ')
    case 'from':
    case 'until':
      return formatMoment(filter[part])
    case 'aggregate':
    case 'correlation':
      return filter[part]
  }
}

export interface FilterChipsProps {
  readonly filter: EventFilter
  readonly onFilter: (filter: EventFilter) => void
}

/** The conditions that hold, each with a button that takes it away. */
export const FilterChips = ({ filter, onFilter }: FilterChipsProps) => {
  const words = useWords(filterWords)
  const parts = partsOf(filter)
  if (parts.length === 0) return null
  return (
    <ul aria-label={words.chips} className={styles['chips']}>
      {parts.map((part) => {
        const chip = words.chip[part](valueOf(filter, part))
        return (
          <li key={part} className={styles['chip']}>
            <span className={styles['text']}>{chip}</span>
            <button
              type="button"
              aria-label={words.remove(chip)}
              title={words.remove(chip)}
              onClick={() => onFilter(without(filter, part))}
            >
              <X aria-hidden size={14} />
            </button>
          </li>
        )
      })}
      {parts.length > 1 && (
        <li>
          <Button size="small" kind="quiet" onClick={() => onFilter(noFilter)}>
            {words.clear}
          </Button>
        </li>
      )}
    </ul>
  )
}
