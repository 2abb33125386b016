import { useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Measured, Meter, Slider, Switch, TextInput } from './index.ts'

const LogSlider = () => {
  const [events, setEvents] = useState(100)
  return (
    <Slider
      label="Events"
      scale="log"
      min={10}
      max={100_000}
      value={events}
      text={`${events} events`}
      onChange={setEvents}
    />
  )
}

describe('a slider', () => {
  it('says its value with the unit', async () => {
    const screen = await render(<LogSlider />)
    await expect
      .element(screen.getByRole('slider', { name: 'Events' }))
      .toHaveAttribute('aria-valuetext', '100 events')
  })

  it('reaches both ends of a logarithmic range with End and Home', async () => {
    const screen = await render(<LogSlider />)
    const slider = screen.getByRole('slider')
    slider.element().focus()
    await userEvent.keyboard('{End}')
    await expect.element(slider).toHaveAttribute('aria-valuetext', '100000 events')
    await userEvent.keyboard('{Home}')
    await expect.element(slider).toHaveAttribute('aria-valuetext', '10 events')
  })
})

const Pause = () => {
  const [on, setOn] = useState(false)
  return <Switch label="Pause" checked={on} onChange={setOn} />
}

it('turns a switch with a click on its words and with Space', async () => {
  const screen = await render(<Pause />)
  const control = screen.getByRole('switch', { name: 'Pause' })
  await screen.getByText('Pause').click({ force: true })
  await expect.element(control).toBeChecked()
  control.element().focus()
  await userEvent.keyboard(' ')
  await expect.element(control).not.toBeChecked()
})

it('reads what is wrong together with the field', async () => {
  const screen = await render(
    <TextInput label="Postal code" error="Needs four digits." hint="As on letters" />,
  )
  const field = screen.getByRole('textbox', { name: 'Postal code' })
  await expect.element(field).toHaveAccessibleDescription('Needs four digits.')
  await expect.element(field).toBeInvalid()
})

it('tells a meter as a value between its ends', async () => {
  const screen = await render(<Meter label="Storage" value={5} max={20} text="5 of 20 MB" />)
  const meter = screen.getByRole('meter', { name: 'Storage' })
  await expect.element(meter).toHaveAttribute('aria-valuenow', '5')
  await expect.element(meter).toHaveAttribute('aria-valuetext', '5 of 20 MB')
})

describe('a number with its origin', () => {
  // The pointer stands where the last test of this window left it, maybe where the number is about to appear.
  beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 300, y: 300 } }))

  it('says where it comes from to screen readers', async () => {
    const screen = await render(<Measured origin="simulated">12 ms</Measured>)
    await expect
      .element(screen.getByRole('button', { name: '12 ms' }))
      .toHaveAccessibleDescription('Simulated by a model, in virtual time')
  })

  it('shows where it comes from while it has the focus, until Escape', async () => {
    const screen = await render(<Measured source="one append, start to commit">0.4 ms</Measured>)
    const bubble = screen.getByText('Measured in this browser: one append, start to commit')
    await expect.element(bubble).not.toBeVisible()
    await userEvent.keyboard('{Tab}')
    await expect.element(bubble).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(bubble).not.toBeVisible()
  })

  it('keeps the sentence inside the window, also at its edge', async () => {
    const screen = await render(<Measured origin="assumed">9</Measured>)
    await screen.getByRole('button').hover()
    const { left, right, top } = screen.getByRole('tooltip').element().getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(innerWidth)
  })
})
