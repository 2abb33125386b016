import type { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { Completion } from '@codemirror/autocomplete'
import { useWords } from '../../../words/index.ts'
import { playgroundWords } from '../words/index.ts'
import styles from '../view/Playground.module.css'
import { createEditor } from './createEditor.ts'

interface CodeEditorProps {
  readonly text: string
  readonly names: () => readonly Completion[]
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

/** The learner's program. Ctrl+Enter runs it. */
export const CodeEditor = ({ text, names, onChange, onRun }: CodeEditorProps) => {
  const { screen: words } = useWords(playgroundWords)
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | null>(null)
  const latest = useRef({ text, names, onChange, onRun })
  useEffect(() => {
    latest.current = { text, names, onChange, onRun }
  })
  useEffect(() => {
    if (host.current === null) return undefined
    const view = createEditor({
      host: host.current,
      text: latest.current.text,
      label: words.program,
      syntaxError: words.syntaxError,
      names: () => latest.current.names(),
      onChange: (next) => latest.current.onChange(next),
      onRun: () => latest.current.onRun(),
    })
    editor.current = view
    return () => view.destroy()
  }, [words])
  useEffect(() => {
    const view = editor.current
    if (view === null || view.state.doc.toString() === text) return
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
  }, [text])
  return <div ref={host} className={styles['editor']} data-own-keys />
}
