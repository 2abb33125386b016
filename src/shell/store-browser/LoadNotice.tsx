import { useSyncExternalStore } from 'react'
import { garageLoadingOf, LoadStatus, useWorkspace } from '../../workspace/index.ts'

/** The load of the garage, where the tables are shown and the buttons that started it are not. */
export const LoadNotice = ({ isShown }: { readonly isShown: boolean }) => {
  const loading = garageLoadingOf(useWorkspace())
  const state = useSyncExternalStore(loading.subscribe, loading.getState)
  if (!isShown) return null
  return (
    <LoadStatus
      state={state}
      onCancel={() => loading.cancel()}
      onGoOn={() => void loading.goOn()}
      onDismiss={() => loading.dismiss()}
    />
  )
}
