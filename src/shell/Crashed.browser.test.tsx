import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { deleteStore, newId, openEventStore } from '../store/index.ts'
import { createWorkspace, WorkspaceContext } from '../workspace/index.ts'
import { Crashed } from './Crashed.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** A lab that stops as soon as it is told to, and goes on once what stopped it is mended. */
const Fragile = ({ isMended }: { readonly isMended: () => boolean }) => {
  const [isLit, light] = useState(false)
  if (isLit && !isMended()) throw new Error('Failed to draw: because the fuse is lit. Mend the lab.')
  return (
    <button type="button" onClick={() => light(true)}>
      Light the fuse
    </button>
  )
}

const names: string[] = []

afterEach(async () => {
  vi.restoreAllMocks()
  localStorage.removeItem('replayground-current-store')
  for (const name of names.splice(0)) await deleteStore(name)
})

it('keeps a crash to one screen, says what happened, saves the run as a file, and opens again', async () => {
  const name = `crashed-${crypto.randomUUID()}`
  names.push(name)
  const store = await openEventStore(name)
  const opened = {
    eventType: 'LabOpened',
    eventData: { labId: 'saga', modelVersion: 1, seed: 7, settings: {} },
  }
  await store.append(`run-saga-${newId()}`, [opened], 'none')
  store.close()
  localStorage.setItem('replayground-current-store', name)
  const workspace = createWorkspace()
  await expect.poll(() => workspace.getState().is).toBe('open')
  let mended = false
  const saved: Blob[] = []
  const real = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob)
    return real(blob)
  })
  const screen = await render(
    <WorkspaceContext value={workspace}>
      <ErrorBoundary fallback={(error, reopen) => <Crashed error={error} reopen={reopen} lab="saga" />}>
        <Fragile isMended={() => mended} />
      </ErrorBoundary>
      <p>The rest of the page</p>
    </WorkspaceContext>,
  )
  await screen.getByRole('button', { name: 'Light the fuse' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('because the fuse is lit')
  await expect.element(screen.getByText('The rest of the page')).toBeVisible()
  await screen.getByRole('button', { name: 'Save the run as a file' }).click()
  await expect.poll(() => saved.length).toBe(1)
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ labId: 'saga', seed: 7 })
  mended = true
  await screen.getByRole('button', { name: 'Open the screen again' }).click()
  await expect.element(screen.getByRole('button', { name: 'Light the fuse' })).toBeVisible()
  const state = workspace.getState()
  if (state.is === 'open') state.store.close()
})
