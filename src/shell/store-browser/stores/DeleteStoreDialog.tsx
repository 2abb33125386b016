import { useState } from 'react'
import { deleteStore } from '../../../store/index.ts'
import { Banner, Button, Dialog, Select, TextInput, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from './Stores.module.css'
import { storeWords } from './words.ts'

interface FormProps {
  /** Stores that may be deleted: all but the open one. */
  readonly names: readonly string[]
  readonly onDeleted: () => void
}

const DeleteForm = ({ names, onDeleted }: FormProps) => {
  const words = useWords(storeWords)
  const [chosen, setChosen] = useState(names[0] ?? '')
  const [typed, setTyped] = useState('')
  const [deleted, setDeleted] = useState<string | null>(null)
  const { busy, error, run } = useAction()
  const name = names.includes(chosen) ? chosen : (names[0] ?? '')
  const remove = async (): Promise<void> => {
    await deleteStore(name)
    setDeleted(name)
    setTyped('')
    onDeleted()
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed === name && name !== '' && !busy) run(remove)
      }}
    >
      {deleted !== null && <Banner kind="good">{words.deleted(deleted)}</Banner>}
      {error !== null && <Banner kind="error">{error}</Banner>}
      {name === '' ? (
        <p>{words.deleteNone}</p>
      ) : (
        <>
          <Select
            label={words.deleteWhich}
            options={names.map((value) => ({ value, label: value }))}
            value={name}
            onChange={(event) => {
              setChosen(event.target.value)
              setTyped('')
            }}
          />
          <p>{words.deleteWarning(name)}</p>
          <TextInput
            label={words.deleteConfirm(name)}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" kind="danger" disabled={typed !== name || busy}>
            {words.deleteForGood}
          </Button>
        </>
      )}
    </form>
  )
}

export interface DeleteStoreDialogProps extends FormProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Deletes a store that is not open, once its name was typed. */
export const DeleteStoreDialog = ({ open, onClose, ...form }: DeleteStoreDialogProps) => {
  const words = useWords(storeWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.deleteTitle}>
      <DeleteForm {...form} />
    </Dialog>
  )
}
