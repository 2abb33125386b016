import { Settings as Gear } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Dialog, IconButton } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { headerWords } from './words.ts'

const SettingsChoices = lazy(() =>
  import('./SettingsChoices.tsx').then((module) => ({ default: module.SettingsChoices })),
)

/** What a reader chooses for all pages, behind one button; remembered. */
export const SettingsDialog = () => {
  const words = useWords(headerWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton name={words.settings} onClick={() => setOpen(true)}>
        <Gear aria-hidden size={18} />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.settings}>
        <Suspense fallback={null}>
          <SettingsChoices />
        </Suspense>
      </Dialog>
    </>
  )
}
