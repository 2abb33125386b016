import { useCallback } from 'react'
import { useEventStore, useProjection } from '../../../workspace/index.ts'
import { notebook, notebookId, type Notebook, type NotebookEntry } from './notebook.ts'

/** Adds to the notebook. */
export type Write = (entry: NotebookEntry) => Promise<void>

/** What the learner did here, kept in the open store, and how to add to it. */
export const useNotebook = (): readonly [Notebook, Write] => {
  const store = useEventStore()
  const [view] = useProjection(notebook)
  const write = useCallback<Write>(
    async (entry) => {
      await store.append(notebookId, [{ ...entry, actor: 'you' }], 'any')
    },
    [store],
  )
  return [view.state, write]
}
