import '../../ui/tokens.css'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { deleteStore, openEventStore, type EventStore } from '../../store/index.ts'
import { createWorkspace, useWorkspaceState, WorkspaceContext } from '../../workspace/index.ts'
import type { Challenge } from '../challenges/challenge.ts'
import { ChallengeList } from '../challenges/ChallengeList.tsx'
import { PredictionsContext } from '../predictionsContext.ts'
import type { TaughtStep } from '../taughtStep.ts'
import { LessonPanel } from './LessonPanel.tsx'

type StepId = 'look' | 'guess' | 'count'

const steps: readonly TaughtStep<StepId>[] = [
  { id: 'look' },
  { id: 'guess', predict: { kind: 'choice', options: ['yes', 'no'], right: 'no' } },
  { id: 'count', predict: { kind: 'number', min: 0, max: 10, step: 1, right: 3, tolerance: 1 } },
]

const texts = {
  look: { title: 'Look', say: 'Just look.' },
  guess: {
    title: 'Guess',
    say: 'It is hidden.',
    predict: { ask: 'Is it there?', options: { yes: 'It is', no: 'It is not' }, told: 'It never was.' },
  },
  count: {
    title: 'Count',
    say: 'Some are left.',
    predict: { ask: 'How many are left?', unit: 'pieces', told: 'Three.' },
  },
}

const challenges: readonly Challenge<number>[] = [
  { id: 'three', par: 3, goals: [(n) => n > 0, (n) => n >= 3] },
]
const challengeTexts = {
  three: { title: 'Press thrice', text: 'Press it.', goals: ['Pressed', 'Three times'], hints: ['Press on'] },
}

const Lesson = ({ part }: { readonly part: string }) => {
  const state = useWorkspaceState()
  const [pressed, setPressed] = useState(0)
  if (state.is !== 'open') return null
  return (
    <>
      <LessonPanel lab="demo" part={part} steps={steps} texts={texts} onShow={() => undefined} bornOut />
      <ChallengeList
        lab="demo"
        challenges={challenges}
        texts={challengeTexts}
        evidence={pressed}
        inputs={pressed}
      />
      <button type="button" onClick={() => setPressed(pressed + 1)}>
        Press
      </button>
    </>
  )
}

let name = ''
let store: EventStore
const leaving: (() => Promise<void>)[] = []

const show = async (part: string, asks = true): Promise<void> => {
  const workspace = createWorkspace()
  const screen = await render(
    <WorkspaceContext value={workspace}>
      <PredictionsContext value={asks}>
        <Lesson part={part} />
      </PredictionsContext>
    </WorkspaceContext>,
  )
  leaving.push(async () => {
    await screen.unmount()
    const state = workspace.getState()
    if (state.is === 'open') state.store.close()
  })
}

const button = (text: string) => page.getByRole('button', { name: text })

const stored = async (): Promise<readonly string[]> => {
  const types: string[] = []
  for await (const { eventType } of store.read('learner-1')) types.push(eventType)
  return types
}

beforeEach(async () => {
  name = `teaching-${crypto.randomUUID()}`
  localStorage.setItem('replayground-current-store', name)
  store = await openEventStore(name)
})

afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave()
  store.close()
  await deleteStore(name)
  localStorage.removeItem('replayground-current-store')
})

describe('the lesson panel', () => {
  it('shows a step only after one has decided, and tells what is so', async () => {
    await show('guess')
    await expect.element(button('Show it')).toBeDisabled()
    await button('It is').first().click()
    await button('Certain (95 %)').click()
    await expect.element(page.getByText('Not so. It is: It is not')).toBeVisible()
    await expect.element(button('Show it')).toBeEnabled()
    await button('Show it').click()
    await expect.poll(stored).toEqual(['AnswerPredicted', 'StepShown'])
  })

  it('remembers the bet over a reload', async () => {
    await show('guess')
    await button('It is not').click()
    await button('A guess (50 %)').click()
    await expect.element(page.getByText('You said: It is not')).toBeVisible()
    await leaving.pop()?.()
    await show('guess')
    await expect.element(page.getByText('You said: It is not')).toBeVisible()
    await expect.element(page.getByText('Right.')).toBeVisible()
  })

  it('takes a number within its tolerance, by keyboard alone', async () => {
    await show('count')
    const slider = page.getByRole('slider', { name: 'Your prediction' })
    await expect.element(slider).toBeVisible()
    slider.element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await button('Rather sure (75 %)').click()
    await expect.element(page.getByText('You said: 2 pieces')).toBeVisible()
    await expect.element(page.getByText('Right.')).toBeVisible()
  })

  it('lets one skip the question, and asks nothing when predictions are off', async () => {
    await show('guess')
    await button('Skip the question').click()
    await expect.element(page.getByText('You skipped the question.')).toBeVisible()
    await leaving.pop()?.()
    await show('count', false)
    await expect.element(button('Show it')).toBeEnabled()
    expect(page.getByText('How many are left?').elements()).toEqual([])
  })
})

describe('the list of challenges', () => {
  it('keeps what was met, with what it took, and only the best', async () => {
    await show('look')
    const press = page.getByRole('button', { name: 'Press', exact: true })
    await press.click()
    await press.click()
    await expect.element(page.getByText('Open (par 3)')).toBeVisible()
    await press.click()
    await expect.element(page.getByText('Solved with 3 (par 3)')).toBeVisible()
    await press.click()
    await expect.poll(stored).toEqual(['ChallengeSolved'])
  })
})
