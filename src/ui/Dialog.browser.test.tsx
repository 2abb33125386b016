import { useState } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

const Page = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Keys">
        <p>What the keys do.</p>
      </Dialog>
    </>
  )
}

const openPage = async () => {
  const screen = await render(<Page />)
  await screen.getByRole('button', { name: 'Open' }).click()
  await expect.element(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  return screen
}

it('closes with Escape and gives the focus back to what opened it', async () => {
  const screen = await openPage()
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
})

it('closes with its button', async () => {
  const screen = await openPage()
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
})

it('closes with a click beside it, and stays with a click inside', async () => {
  const screen = await openPage()
  await screen.getByText('What the keys do.').click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  const dialog = screen.getByRole('dialog').element()
  dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
})
