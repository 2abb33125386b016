import '../../ui/tokens.css'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Stage, Tokens, type Scene, type SceneToken } from '../../stage/index.ts'
import { deleteStore, openEventStore, type EventStore } from '../../store/index.ts'
import { createWorkspace, useWorkspaceState, WorkspaceContext } from '../../workspace/index.ts'
import type { TaughtStep } from '../taughtStep.ts'
import { LessonPanel } from './LessonPanel.tsx'
import { usePlacing } from './placing.ts'

const steps: readonly TaughtStep<'place' | 'plain'>[] = [
  {
    id: 'place',
    predict: { kind: 'stage', options: ['replica 1', 'replica 2', 'message 7'], right: 'replica 2' },
  },
  { id: 'plain' },
]

const texts = {
  place: {
    title: 'Which one?',
    say: 'One refuses.',
    predict: {
      ask: 'Which replica refuses?',
      options: { 'replica 1': 'The first', 'replica 2': 'The second', 'message 7': 'A message' },
      told: 'It is cut off.',
    },
  },
  plain: { title: 'Plain', say: 'Nothing is asked.' },
}

const node = { kind: 'service', y: 200, width: 200, height: 100 } as const
const scene: Scene = {
  nodes: [
    { ...node, id: 'replica 1', x: 200, label: 'R1' },
    { ...node, id: 'replica 2', x: 600, label: 'R2' },
    { ...node, id: 'client 1', x: 1000, label: 'c1' },
  ],
  links: [],
}
const token: SceneToken = {
  id: 'message 7',
  kind: 'command',
  label: 'store',
  from: { x: 200, y: 500 },
  to: { x: 600, y: 500 },
  start: 0,
  end: 10,
}
/** Film time that stands still. */
const playhead = { getState: () => ({ now: 5 }), subscribe: () => () => undefined }

const World = () => {
  const state = useWorkspaceState()
  const placing = usePlacing()
  if (state.is !== 'open') return null
  return (
    <>
      <LessonPanel lab="demo" part="place" steps={steps} texts={texts} onShow={() => undefined} />
      <Stage scene={scene} title="World" placing={placing}>
        <Tokens tokens={[token]} playhead={playhead} placing={placing} />
      </Stage>
    </>
  )
}

let name = ''
let store: EventStore
let leave: () => Promise<void> = () => Promise.resolve()

beforeEach(async () => {
  name = `placing-${crypto.randomUUID()}`
  localStorage.setItem('replayground-current-store', name)
  store = await openEventStore(name)
  const workspace = createWorkspace()
  const screen = await render(
    <WorkspaceContext value={workspace}>
      <World />
    </WorkspaceContext>,
  )
  leave = async () => {
    await screen.unmount()
    const state = workspace.getState()
    if (state.is === 'open') state.store.close()
  }
})

afterEach(async () => {
  await leave()
  store.close()
  await deleteStore(name)
  localStorage.removeItem('replayground-current-store')
})

const button = (text: string) => page.getByRole('button', { name: text, exact: true })

const answers = async (): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  for await (const { eventData } of store.read('learner-1')) found.push(eventData)
  return found
}

describe('a prediction that is placed on the stage', () => {
  it('is chosen among the things that may be chosen, by keyboard alone', async () => {
    await expect.element(button('Choose on the stage')).toBeEnabled()
    expect(button('R2').elements()).toEqual([])
    button('Choose on the stage').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(button('R1')).toHaveFocus()
    await userEvent.tab()
    await expect.element(button('R2')).toHaveFocus()
    expect(button('c1').elements()).toEqual([])
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Chosen: The second')).toBeVisible()
    await expect.element(button('A guess (50 %)')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('You said: The second')).toBeVisible()
    await expect
      .poll(answers)
      .toEqual([{ lab: 'demo', step: 'place', answer: 'replica 2', sure: 50, right: true }])
  })

  it('can be a message, by mouse, and changed before it is committed', async () => {
    await button('Choose on the stage').click()
    await button('store').click()
    await expect.element(page.getByText('Chosen: A message')).toBeVisible()
    await button('R1').click()
    await expect.element(page.getByText('Chosen: The first')).toBeVisible()
    await button('Certain (95 %)').click()
    await expect.element(page.getByText('Not so. It is: The second')).toBeVisible()
    expect(button('R1').elements()).toEqual([])
  })
})
