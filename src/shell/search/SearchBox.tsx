import { useId, useState, type KeyboardEvent } from 'react'
import { useWords } from '../../words/index.ts'
import { findPlaces, type Place } from './findPlaces.ts'
import styles from './SearchDialog.module.css'
import { takesFocus } from './takesFocus.ts'
import { usePlaces } from './usePlaces.ts'
import { searchWords } from './words.ts'

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
  readonly query: string
  readonly onType: (query: string) => void
  readonly onDone: () => void
}

/** A field, and the places that it finds. */
export const SearchBox = ({ query, onType, onDone }: SearchBoxProps) => {
  const words = useWords(searchWords)
  const all = usePlaces()
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const places = findPlaces(all, query)
  const go = (place: Place | undefined): void => {
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
      go(places[chosen])
    }
  }
  const isMissing = query.trim() !== '' && places.length === 0
  return (
    <div className={styles['search']}>
      <input
        ref={takesFocus}
        type="search"
        role="combobox"
        aria-label={words.label}
        aria-expanded={places.length > 0}
        aria-controls={id}
        aria-activedescendant={places.length > 0 ? `${id}-${chosen}` : undefined}
        className={styles['field']}
        value={query}
        onChange={(event) => {
          onType(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles['hint']}>
        {isMissing ? words.none(query.trim()) : query.trim() === '' ? words.hint : words.count(places.length)}
      </p>
      <Results id={id} places={places} chosen={chosen} onOpen={go} />
    </div>
  )
}
