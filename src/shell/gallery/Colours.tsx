import { useLayoutEffect, useState } from 'react'
import { contrastOf } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useTheme, type Theme } from '../settings.ts'
import styles from './Colours.module.css'
import { families } from './families.ts'
import { galleryWords } from './words.ts'

const texts = ['text', 'text-muted', 'accent', 'good', 'warn', 'bad'] as const
const lines = ['line-strong', 'focus'] as const

/** The tokens in force; empty until the theme has been applied. */
const useToken = (): ((name: string) => string) => {
  const theme = useTheme()
  const [read, setRead] = useState<{ readonly theme: Theme; readonly style: CSSStyleDeclaration } | null>(
    null,
  )
  // The theme reaches the page by an attribute; only then can its colours be read.
  useLayoutEffect(() => setRead({ theme, style: getComputedStyle(document.documentElement) }), [theme])
  return (name) => read?.style.getPropertyValue(`--${name}`) ?? ''
}

const Ratio = ({ one, other }: { readonly one: string; readonly other: string }) => {
  const words = useWords(galleryWords)
  const token = useToken()
  const [front, ground] = [token(one), token(other)]
  return front === '' ? null : <>{words.contrast(contrastOf(front, ground).toFixed(1))}</>
}

const Family = ({ family }: { readonly family: (typeof families)[number] }) => {
  const words = useWords(galleryWords)
  return (
    <li className={styles['family']} data-family={family}>
      <strong>{words.families[family]}</strong>
      <span>
        {words.inkOnSurface} <Ratio one={`${family}-ink`} other={`${family}-surface`} />
      </span>
      <span className={styles['onPage']}>
        <span className={styles['stroke']} aria-hidden />
        {words.lineOnPage} <Ratio one={`${family}-line`} other="surface-page" />
      </span>
    </li>
  )
}

/** Each family's colours, and those of text and lines, with their contrast as the tokens say it. */
export const Colours = () => (
  <>
    <ul className={styles['families']}>
      {families.map((family) => (
        <Family key={family} family={family} />
      ))}
    </ul>
    <ul className={styles['texts']}>
      {texts.map((name) => (
        <li key={name} data-text={name}>
          {name} <Ratio one={name} other="surface-page" />
        </li>
      ))}
      {lines.map((name) => (
        <li key={name}>
          <span className={styles['stroke']} data-line={name} aria-hidden />
          {name} <Ratio one={name} other="surface-page" />
        </li>
      ))}
    </ul>
  </>
)
