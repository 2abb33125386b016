import { useState, type DragEvent, type ReactNode } from 'react'
import { useWords } from '../../../words/index.ts'
import styles from './Transfer.module.css'
import { transferWords } from './words.ts'

const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export interface DropZoneProps {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** Takes a file that is dropped anywhere on what it holds; the file picker does the same without a mouse. */
export const DropZone = ({ onFile, children }: DropZoneProps) => {
  const words = useWords(transferWords)
  const [isOver, setOver] = useState(false)
  return (
    <div
      role="presentation"
      className={styles['zone']}
      onDragOver={(event) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file !== undefined) onFile(file)
      }}
    >
      {children}
      {isOver && <p className={styles['over']}>{words.dropNow}</p>}
    </div>
  )
}
