import { useWorkspace } from '../../../workspace/index.ts'
import type { Act } from '../desk/desk.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import { browseStore } from './browseStore.ts'

/** What a card can ask for. */
export interface CardActions {
  readonly busy: boolean
  readonly act: (act: Act) => void
  /** Opens a database as the store of the whole page, in the store browser. */
  readonly browse: (name: string) => void
}

/** The actions of a card, done on the desk. */
export const useCardActions = (open: OpenDesk): CardActions => {
  const workspace = useWorkspace()
  return {
    busy: open.busy,
    act: (act) => void open.act(act),
    browse: (name) => browseStore(workspace, name),
  }
}
