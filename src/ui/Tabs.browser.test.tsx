import { useState } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Tabs } from './Tabs.tsx'

const Evidence = () => {
  const [selected, setSelected] = useState('log')
  const tabs = ['log', 'models', 'tables'].map((id) => ({ id, label: id, content: `all ${id}` }))
  return <Tabs label="Evidence" tabs={tabs} selected={selected} onSelect={setSelected} />
}

const openTab = async (keys: string): Promise<string | null> => {
  const screen = await render(<Evidence />)
  await screen.getByRole('tab', { name: 'log' }).click()
  await userEvent.keyboard(keys)
  await expect.element(screen.getByRole('tab', { selected: true })).toHaveFocus()
  return screen.getByRole('tabpanel').element().textContent
}

it('opens the next tab with the right arrow', async () => {
  expect(await openTab('{ArrowRight}')).toBe('all models')
})

it('goes around at both ends', async () => {
  expect(await openTab('{ArrowLeft}')).toBe('all tables')
})

it('goes to the last tab with End', async () => {
  expect(await openTab('{End}')).toBe('all tables')
})

it('goes back to the first with Home', async () => {
  expect(await openTab('{End}{Home}')).toBe('all log')
})

it('has one tab stop for all tabs, and then the panel', async () => {
  const screen = await render(<Evidence />)
  await screen.getByRole('tab', { name: 'log' }).click()
  await userEvent.keyboard('{Tab}')
  await expect.element(screen.getByRole('tabpanel', { name: 'log' })).toHaveFocus()
})
