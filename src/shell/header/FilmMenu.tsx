import { Clapperboard, Square } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Dialog, IconButton } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { headerWords } from './words.ts'

const FilmChoices = lazy(() =>
  import('../film/run/FilmChoices.tsx').then((module) => ({ default: module.FilmChoices })),
)

/** Films the run on screen, or records what one does as a script. What it takes is loaded when it is opened. */
export const FilmMenu = () => {
  const words = useWords(headerWords)
  const [open, setOpen] = useState(false)
  const [stop, setStop] = useState<(() => void) | null>(null)
  const end = (): void => {
    stop?.()
    setStop(null)
  }
  return (
    <span data-film-menu>
      {stop === null ? (
        <IconButton name={words.film} onClick={() => setOpen(true)}>
          <Clapperboard aria-hidden size={18} />
        </IconButton>
      ) : (
        <IconButton name={words.stopRecording} onClick={end}>
          <Square aria-hidden size={18} fill="currentColor" />
        </IconButton>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={words.film}>
        <Suspense fallback={null}>
          <FilmChoices
            onRecord={(stop) => {
              setOpen(false)
              setStop(() => stop)
            }}
          />
        </Suspense>
      </Dialog>
    </span>
  )
}
