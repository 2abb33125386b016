import '../../../ui/tokens.css'
import '../../../ui/base.css'
import { StrictMode, useState, useSyncExternalStore } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { StepOnScreen } from '../../../teaching/index.ts'
import { forgetPlace, noteWindow } from '../remembered.ts'
import { Player } from './Player.tsx'

const steps: readonly StepOnScreen[] = [
  { id: 'look', title: 'Look', say: 'Just look.' },
  {
    id: 'guess',
    title: 'Guess',
    say: 'It is hidden.',
    question: {
      ask: 'Is it there?',
      options: ['It is', 'It is not'],
      right: 'It is not',
      told: 'Never was.',
      isOnStage: true,
    },
  },
  { id: 'end', title: 'The end', say: 'That was all.' },
]

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

let shown: string[] = []
let asked: string[] = []

/** A lab as the presenter knows it: its step follows the address, and showing is noted. */
const Lab = () => {
  const hash = useSyncExternalStore(listen, () => location.hash)
  const [world, setWorld] = useState<HTMLElement | null>(null)
  const part = hash.split('/')[3]
  const current = Math.max(
    0,
    steps.findIndex(({ id }) => id === part),
  )
  const show = (): Promise<void> => {
    shown.push(steps[current]?.id ?? '')
    return Promise.resolve()
  }
  const ask = (): Promise<void> => {
    asked.push(steps[current]?.id ?? '')
    return Promise.resolve()
  }
  return (
    <>
      <Player
        address={{ chapter: null, lab: 'demo', part }}
        script={{ lab: 'demo', steps }}
        lesson={{ lab: 'demo', steps, current, show, ask }}
        world={world}
      />
      <div ref={setWorld} style={{ position: 'relative', blockSize: '10rem' }}>
        <button type="button">Thing on the stage</button>
      </div>
    </>
  )
}

const start = async (part: string): Promise<() => Promise<void>> => {
  location.hash = `#/present/demo/${part}`
  const { unmount } = await render(
    <StrictMode>
      <Lab />
    </StrictMode>,
  )
  return unmount
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true })

beforeEach(() => {
  shown = []
  asked = []
  forgetPlace()
  noteWindow(null)
})

afterEach(() => {
  location.hash = ''
})

describe('presenting by a clicker', () => {
  it('shows each step once, the question before what is so, and names the step in the address', async () => {
    await start('look')
    await expect.poll(() => shown).toEqual(['look'])
    await userEvent.keyboard('{PageDown}')
    await expect.element(page.getByText('Is it there?')).toBeVisible()
    expect(location.hash).toBe('#/present/demo/guess')
    expect(shown).toEqual(['look'])
    // The question is about the stage: it was brought to the question's moment, and not further.
    await expect.poll(() => asked[0]).toBe('guess')
    await userEvent.keyboard('{PageDown}')
    await expect.element(page.getByText('It is: It is not')).toBeVisible()
    await expect.poll(() => shown).toEqual(['look', 'guess'])
    await userEvent.keyboard('{PageDown}')
    await expect.element(heading('The end')).toBeVisible()
    await userEvent.keyboard('{PageUp}')
    await expect.element(page.getByText('It is: It is not')).toBeVisible()
  })

  it('follows an address that is typed', async () => {
    await start('look')
    location.hash = '#/present/demo/end'
    await expect.element(heading('The end')).toBeVisible()
    await expect.poll(() => shown.at(-1)).toBe('end')
  })

  it('goes to a step by its number, and lists all of them', async () => {
    await start('look')
    await expect.element(heading('Look')).toBeVisible()
    await userEvent.keyboard('g')
    await page.getByRole('textbox').fill('3')
    await userEvent.keyboard('{Enter}')
    await expect.element(heading('The end')).toBeVisible()
    await userEvent.keyboard('o')
    await page.getByRole('button', { name: '2. Guess' }).click()
    await expect.element(heading('Guess')).toBeVisible()
  })

  it('is where it was after a reload, and shows nothing twice', async () => {
    const leave = await start('guess')
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => shown).toEqual(['guess'])
    await leave()
    await start('guess')
    await expect.element(page.getByText('It is: It is not')).toBeVisible()
    expect(shown).toEqual(['guess'])
  })

  it('lets the lecturer play, then returns to the script, then leaves', async () => {
    await start('end')
    await expect.poll(() => shown).toEqual(['end'])
    await page.getByRole('button', { name: 'Thing on the stage' }).click()
    await expect.element(page.getByText(/^Off the script/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => shown).toEqual(['end', 'end'])
    expect(page.getByText(/^Off the script/).elements()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => location.hash).toBe('#/labs/demo/end')
  })

  it('knows that the lecturer plays by key too', async () => {
    await start('end')
    await expect.poll(() => shown).toEqual(['end'])
    page.getByRole('button', { name: 'Thing on the stage' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/^Off the script/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => shown).toEqual(['end', 'end'])
    await userEvent.keyboard('p')
    await expect.element(page.getByText(/^Off the script/)).toBeVisible()
  })

  it('asks nothing when the questions are switched off', async () => {
    await start('look')
    await userEvent.keyboard('q{PageDown}')
    await expect.element(heading('Guess')).toBeVisible()
    await expect.poll(() => shown).toEqual(['look', 'guess'])
    expect(page.getByText('Is it there?').elements()).toEqual([])
    await userEvent.keyboard('q')
  })

  it('draws on the stage and wipes it', async () => {
    await start('look')
    await userEvent.keyboard('d')
    const sheet = page.getByLabelText(/^Drawing/).element()
    const box = sheet.getBoundingClientRect()
    await userEvent.click(sheet, { position: { x: 20, y: box.height / 2 } })
    await expect.poll(() => sheet.querySelectorAll('polyline').length).toBe(1)
    await userEvent.keyboard('c')
    await expect.poll(() => document.querySelectorAll('[data-sheet] polyline').length).toBe(0)
  })
})
