import { useState, type DragEvent, type ReactNode } from 'react'
import { useWords } from '../../../words/index.ts'
import styles from '../Class.module.css'
import { classWords } from '../words.ts'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Takes files that are dropped anywhere on what it holds; the file picker does the same without a mouse. */
export const FileDrop = ({ onFiles, children }: FileDropProps) => {
  const words = useWords(classWords)
  const [isOver, setOver] = useState(false)
  return (
    <div
      role="presentation"
      className={styles['zone']}
      data-drop
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && <p className={styles['over']}>{words.dropNow}</p>}
    </div>
  )
}
