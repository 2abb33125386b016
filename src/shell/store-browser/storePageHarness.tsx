import '../../ui/tokens.css'
import '../../ui/base.css'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { deleteStore, listStores, openEventStore, type EventStore } from '../../store/index.ts'
import {
  createWorkspace,
  useWorkspaceState,
  WorkspaceContext,
  type Workspace,
} from '../../workspace/index.ts'
import { StorePage } from './StorePage.tsx'

/** As the shell shows it: anew for each store, and only while one is open. */
const Screen = () => {
  const state = useWorkspaceState()
  return state.is === 'open' ? <StorePage key={state.store.name} /> : <p>{state.is}</p>
}

const closed = (workspace: Workspace): void => {
  const state = workspace.getState()
  if (state.is === 'open') state.store.close()
}

/** The page on a store of this name, and a second connection to it, as another tab has one. */
export interface OpenPage {
  readonly workspace: Workspace
  readonly other: EventStore
  /** The open store. */
  readonly current: () => EventStore
  /** Closes all that is open, and deletes all stores that the test made. */
  readonly end: () => Promise<void>
}

/** Opens the page on a store, filled first as the test wants it. */
export const openPage = async (
  name: string,
  fill: (store: EventStore) => Promise<void> = () => Promise.resolve(),
): Promise<OpenPage> => {
  await page.viewport(1280, 720)
  const other = await openEventStore(name)
  await fill(other)
  localStorage.setItem('replayground-current-store', name)
  const workspace = createWorkspace()
  const screen = await render(
    <WorkspaceContext value={workspace}>
      <div style={{ blockSize: '700px' }}>
        <Screen />
      </div>
    </WorkspaceContext>,
  )
  return {
    workspace,
    other,
    current: () => {
      const state = workspace.getState()
      if (state.is !== 'open') throw new Error(`The workspace is ${state.is}.`)
      return state.store
    },
    end: async () => {
      await screen.unmount()
      closed(workspace)
      other.close()
      localStorage.removeItem('replayground-current-store')
      for (const store of await listStores()) await deleteStore(store)
    },
  }
}

/** Appends so many events, one append each, to two aggregates in turn. */
export const note = async (store: EventStore, count: number): Promise<void> => {
  for (let n = 1; n <= count; n += 1) {
    const eventType = n % 5 === 0 ? 'Rounded' : 'Noted'
    await store.append(
      `note-${n % 2}`,
      [{ eventType, eventData: { n }, correlationId: `story-${n % 10}` }],
      'any',
    )
  }
}
