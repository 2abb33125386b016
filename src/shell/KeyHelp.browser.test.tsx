import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { KeyHelp } from './KeyHelp.tsx'

it('shows all keys on "?", and gives the focus back when it is closed by its button', async () => {
  const screen = await render(
    <>
      <button type="button">Before</button>
      <KeyHelp />
    </>,
  )
  const before = screen.getByRole('button', { name: 'Before' })
  for (const closing of ['first', 'second']) {
    await before.click()
    await userEvent.keyboard('?')
    await expect.element(screen.getByRole('dialog'), { message: closing }).toBeVisible()
    await screen.getByRole('button', { name: 'Close' }).click()
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(before).toHaveFocus()
  }
})
