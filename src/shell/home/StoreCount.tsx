import type { EventStore } from '../../store/index.ts'
import { useWords } from '../../words/index.ts'
import { useLog } from '../../workspace/index.ts'
import { homeWords } from '../words.ts'

/** How many events the open store has, live. */
export const StoreCount = ({ store }: { readonly store: EventStore }) => {
  const words = useWords(homeWords)
  const { head } = useLog(store, 1)
  return head === 0 ? words.storeEmpty(store.name) : words.storeCount(head.toLocaleString('en'), store.name)
}
