import { useState } from 'react'
import { Button, Dialog, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { namePrefix, storeNameProblem, type NameProblem } from './storeNameProblem.ts'
import styles from './Stores.module.css'
import { storeWords } from './words.ts'

type Words = (typeof storeWords)['en']['nameProblem']

const problemText = (words: Words, problem: NameProblem): string => {
  switch (problem.is) {
    case 'empty':
      return words.empty
    case 'form':
      return words.form(problem.name)
    case 'long':
      return words.long(problem.length)
    case 'reserved':
      return words.reserved(problem.name)
    case 'taken':
      return words.taken(problem.name)
  }
}

interface FormProps {
  readonly taken: readonly string[]
  readonly onCreate: (name: string) => void
}

const NewStoreForm = ({ taken, onCreate }: FormProps) => {
  const words = useWords(storeWords)
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const problem = storeNameProblem(typed, taken)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (problem === null) onCreate(`${namePrefix}${typed}`)
      }}
    >
      <div className={styles['name']}>
        <span aria-hidden>{namePrefix}</span>
        <TextInput
          label={words.newName}
          hint={words.newNameHint}
          error={isTried && problem !== null ? problemText(words.nameProblem, problem) : undefined}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit" kind="primary">
        {words.create}
      </Button>
    </form>
  )
}

export interface NewStoreDialogProps extends FormProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks for the name of a new store. */
export const NewStoreDialog = ({ open, onClose, ...form }: NewStoreDialogProps) => {
  const words = useWords(storeWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.newTitle}>
      <NewStoreForm {...form} />
    </Dialog>
  )
}
