import { useEffect, useState } from 'react'
import { Disclosure } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { sessionWords } from '../words.ts'
import styles from './Causes.module.css'
import { excerptOf, type SourceExcerpt, type SourcePlace } from './sourceLine.ts'

type Loaded = SourceExcerpt | { readonly error: string } | null

const numbered = ({ from, lines }: SourceExcerpt) =>
  lines.map((text, index) => ({ number: from + index, text }))

const Excerpt = ({ place }: { readonly place: SourcePlace }) => {
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    let over = false
    place
      .load()
      .then((source) => excerptOf(source, place.line))
      .catch((reason: unknown) => ({ error: reason instanceof Error ? reason.message : String(reason) }))
      .then((found) => {
        if (!over) setLoaded(found)
      })
      .catch(() => undefined)
    return () => {
      over = true
    }
  }, [place])
  if (loaded === null) return null
  if ('error' in loaded) return <p role="alert">{loaded.error}</p>
  return (
    <pre className={styles['source']}>
      {numbered(loaded).map(({ number, text }) => (
        <code key={number} data-line={number === loaded.line}>
          {text}
          {'\n'}
        </code>
      ))}
    </pre>
  )
}

/** The line of the model that works an event out, on demand: the source itself. */
export const ModelLine = ({ place }: { readonly place: SourcePlace }) => {
  const words = useWords(sessionWords)
  return (
    <Disclosure summary={words.modelLine(place.file)}>
      <Excerpt place={place} />
    </Disclosure>
  )
}
