import { useCallback } from 'react'
import { useEventStore, useProjection } from '../../../workspace/index.ts'
import { notebook, notebookId, type Notebook, type NotebookEntry } from './notebook.ts'

/** What the learner did here, kept in the open store, and how to add to it. */
export const useNotebook = (): readonly [Notebook, (entry: NotebookEntry) => Promise<void>] => {
  const store = useEventStore()
  const [view] = useProjection(notebook)
  const write = useCallback(
    async (entry: NotebookEntry): Promise<void> => {
      await store.append(notebookId, [{ ...entry, actor: 'you' }], 'any')
    },
    [store],
  )
  return [view.state, write]
}
