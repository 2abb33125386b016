import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { uiWords } from './words.ts'

export interface DialogProps {
  readonly open: boolean
  /** Called when it wants to close: by Escape, the close button or a click beside it. */
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
}

/** A modal dialog; focus goes in and comes back. */
export const Dialog = ({ open, onClose, title, children }: DialogProps) => {
  const words = useWords(uiWords)
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  useEffect(() => {
    const dialog = ref.current
    // The area around a dialog counts as the dialog itself; what is inside lies in the body.
    const closeBeside = (event: MouseEvent): void => {
      if (event.target === dialog) dialog?.close()
    }
    dialog?.addEventListener('click', closeBeside)
    return () => dialog?.removeEventListener('click', closeBeside)
  }, [])
  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className={styles['body']}>
          <header className={styles['header']}>
            <h2 id={id}>{title}</h2>
            <IconButton name={words.close} onClick={onClose}>
              <X aria-hidden size={18} />
            </IconButton>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
