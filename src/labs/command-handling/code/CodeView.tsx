import { useEffect, useMemo, useRef, useState } from 'react'
import { Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Stage } from '../handling/stage.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './CodeView.module.css'
import { placeOf } from './placeOf.ts'
import { sourceFiles, sources, type SourceFile } from './sources.ts'
import { tokenLines } from './tokenize.ts'

interface LinesProps {
  readonly file: SourceFile
  /** The line that just ran; 0 for none. */
  readonly current: number
}

/** Keeps the line that just ran in sight within the panel that scrolls, without moving the page. */
const useInSight = (current: number, file: SourceFile) => {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const line = list.current?.children[current - 1]
    const panel = list.current?.closest('[role="tabpanel"]')
    if (!(line instanceof HTMLElement) || !(panel instanceof HTMLElement)) return
    const below = line.getBoundingClientRect().top - panel.getBoundingClientRect().top
    panel.scrollTop += below - panel.clientHeight / 2
  }, [current, file])
  return list
}

const Lines = ({ file, current }: LinesProps) => {
  const words = useWords(commandHandlingWords).code
  const lines = useMemo(() => tokenLines(sources[file].trimEnd()), [file])
  const list = useInSight(current, file)
  return (
    <ol ref={list} className={styles['lines']} aria-label={words.source(file)}>
      {lines.map((tokens, index) => (
        // eslint-disable-next-line react/no-array-index-key -- a line is its number
        <li key={index} aria-current={index + 1 === current ? 'step' : undefined}>
          <code>
            {tokens.map((token, at) => (
              // eslint-disable-next-line react/no-array-index-key -- the text of a build does not change
              <span key={at} data-is={token.is}>
                {token.text}
              </span>
            ))}
          </code>
        </li>
      ))}
    </ol>
  )
}

/** The project's own source with the line that ran at this stage; other files can be looked at. */
export const CodeView = ({ stage }: { readonly stage: Stage | null }) => {
  const words = useWords(commandHandlingWords).code
  const place = stage === null ? null : placeOf(stage)
  const [chosen, setChosen] = useState<SourceFile | null>(null)
  useEffect(() => setChosen(null), [stage])
  const file = chosen ?? place?.file ?? 'handle.ts'
  const current = place?.file === file ? place.line : 0
  return (
    <div className={styles['code']}>
      <div className={styles['head']}>
        <Select
          label={words.file}
          value={file}
          options={sourceFiles.map((each) => ({ value: each, label: each }))}
          onChange={(event) => setChosen(event.target.value as SourceFile)}
        />
        <p role="status">{current === 0 ? words.noLine : words.line(file, current)}</p>
      </div>
      <Lines file={file} current={current} />
    </div>
  )
}
