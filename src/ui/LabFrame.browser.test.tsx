import './tokens.css'
import './base.css'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LabFrame } from './LabFrame.tsx'

const long = Array.from({ length: 80 }, (_, index) => <p key={index}>Sentence {index}</p>)

const Lab = () => (
  <div style={{ blockSize: '100dvh' }}>
    <LabFrame
      lab="test"
      chapter="Chapter"
      title="A lab"
      lesson={long}
      stage={<p>The world</p>}
      evidence={long}
      transport={<p>The time</p>}
    />
  </div>
)

describe('the page of a lab on a desktop', () => {
  beforeEach(() => page.viewport(1280, 720))

  it('shows words, world, evidence and time at once, and only its panels scroll', async () => {
    const screen = await render(<Lab />)
    for (const name of ['Lesson', 'Stage', 'Evidence'])
      await expect.element(screen.getByRole('region', { name })).toBeInViewport()
    await expect.element(screen.getByText('The time')).toBeInViewport({ ratio: 1 })
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(720)
  })

  it('folds a panel away, which gives its room to the world, and back', async () => {
    const screen = await render(<Lab />)
    const stage = screen.getByRole('region', { name: 'Stage' }).element()
    const before = stage.clientWidth
    await screen.getByRole('button', { name: 'Hide the evidence' }).click()
    await expect.element(screen.getByRole('region', { name: 'Evidence' })).not.toBeInTheDocument()
    expect(stage.clientWidth).toBeGreaterThan(before + 250)
    await screen.getByRole('button', { name: 'Show the evidence' }).click()
    await expect.element(screen.getByRole('region', { name: 'Evidence' })).toBeVisible()
    expect(stage.clientWidth).toBe(before)
  })
})

describe('the page of a lab on a phone', () => {
  beforeEach(() => page.viewport(390, 844))

  it('shows the world first, and words or evidence below', async () => {
    const screen = await render(<Lab />)
    await expect.element(screen.getByRole('region', { name: 'Stage' })).toBeInViewport()
    await expect.element(screen.getByRole('region', { name: 'Lesson' })).toBeVisible()
    await screen.getByRole('button', { name: 'Evidence' }).click()
    await expect.element(screen.getByRole('region', { name: 'Evidence' })).toBeVisible()
    await expect.element(screen.getByRole('region', { name: 'Lesson' })).not.toBeInTheDocument()
  })

  it('keeps time in reach while the words scroll', async () => {
    const screen = await render(<Lab />)
    await expect.element(screen.getByText('The time')).toBeInViewport({ ratio: 0.95 })
  })

  it('never scrolls sideways', async () => {
    await render(<Lab />)
    expect(document.documentElement.scrollWidth).toBe(390)
  })
})
