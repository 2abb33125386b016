import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { Dialog, IconButton } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { findPlaces, type Place } from './findPlaces.ts'
import styles from './SearchDialog.module.css'
import { usePlaces } from './usePlaces.ts'
import { searchWords } from './words.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="range"]), textarea, select, [contenteditable="true"], dialog') !== null

interface ResultsProps {
  readonly id: string
  readonly places: readonly Place[]
  readonly chosen: number
  readonly onOpen: (place: Place) => void
}

const Results = ({ id, places, chosen, onOpen }: ResultsProps) => {
  const words = useWords(searchWords)
  return (
    <div id={id} role="listbox" aria-label={words.search} className={styles['results']}>
      {places.map((place, index) => (
        // The keys are handled by the field, as in every combobox.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={`${place.kind} ${place.address} ${place.title}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles['result']}
          onClick={() => onOpen(place)}
        >
          <span className={styles['kind']}>{words.kinds[place.kind]}</span>
          <span className={styles['title']}>{place.title}</span>
          <span className={styles['detail']}>{place.detail}</span>
        </div>
      ))}
    </div>
  )
}

interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onDone: () => void
}

const SearchBox = ({ field, onDone }: SearchBoxProps) => {
  const words = useWords(searchWords)
  const all = usePlaces()
  const id = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const places = findPlaces(all, query)
  const open = (place: Place | undefined): void => {
    if (place === undefined) return
    onDone()
    window.location.hash = place.address
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined && places.length > 0) {
      event.preventDefault()
      setChosen((chosen + move + places.length) % places.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      open(places[chosen])
    }
  }
  const isMissing = query.trim() !== '' && places.length === 0
  return (
    <div className={styles['search']}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={words.label}
        aria-expanded={places.length > 0}
        aria-controls={id}
        aria-activedescendant={places.length > 0 ? `${id}-${chosen}` : undefined}
        className={styles['field']}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles['hint']}>
        {isMissing ? words.none(query.trim()) : query.trim() === '' ? words.hint : words.count(places.length)}
      </p>
      <Results id={id} places={places} chosen={chosen} onOpen={open} />
    </div>
  )
}

/** Search over labs, lessons and terms; opened by its button or by "/". */
export const SearchDialog = () => {
  const words = useWords(searchWords)
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // The dialog gives the focus to its first button; who searches wants to type.
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <IconButton name={words.search} onClick={() => setOpen(true)}>
        <Search aria-hidden size={18} />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.search}>
        <SearchBox field={field} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
