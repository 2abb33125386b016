import type { Workspace } from '../../../workspace/index.ts'

/** Opens a database as the store of the whole page, in the store browser. */
export const browseStore = (workspace: Workspace, name: string): void => {
  void workspace.open(name)
  window.location.hash = '#/store'
}
