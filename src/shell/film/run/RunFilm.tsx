import { useRef, useState } from 'react'
import { usePlayheadOnScreen, usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Button, Progress, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { filmRun } from './filmRun.ts'
import { saveFile } from './saveFile.ts'
import { runFilmWords } from './words.ts'

const sizes = ['1280x720', '1920x1080', '640x360']
const lengths = [5, 10, 20, 40, 60]
const fps = 30

type State =
  | { readonly is: 'ready' }
  | { readonly is: 'making'; readonly part: number }
  | { readonly is: 'saved'; readonly file: string }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: string }

/** A film of what lies under the playhead, with progress and cancel. */
const useRunFilm = (playhead: Playhead) => {
  const [state, setState] = useState<State>({ is: 'ready' })
  const stop = useRef<AbortController | null>(null)
  const make = async (format: 'mp4' | 'webm', size: string, seconds: number): Promise<void> => {
    const [width = 0, height = 0] = size.split('x').map(Number)
    const controller = new AbortController()
    stop.current = controller
    setState({ is: 'making', part: 0 })
    try {
      const film = await filmRun(
        playhead,
        { width, height, fps, format, seconds },
        {
          signal: controller.signal,
          progress: (part) => setState({ is: 'making', part }),
        },
      )
      const lab = /^#\/labs\/([a-z-]+)/.exec(location.hash)?.[1] ?? 'run'
      saveFile(film, `${lab}.${format}`)
      setState({ is: 'saved', file: `${lab}.${format}` })
    } catch (error) {
      if (controller.signal.aborted) setState({ is: 'stopped' })
      else setState({ is: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }
  return { state, make, cancel: () => stop.current?.abort() }
}

const Outcome = ({ state }: { readonly state: State }) => {
  const words = useWords(runFilmWords)
  if (state.is === 'failed') return <p role="alert">{state.error}</p>
  return (
    <p role="status">
      {state.is === 'saved' ? words.saved(state.file) : state.is === 'stopped' ? words.stopped : ''}
    </p>
  )
}

const RunFilmOf = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(runFilmWords)
  const duration = usePlayheadState(playhead, (now) => now.duration)
  const [format, setFormat] = useState<'mp4' | 'webm'>('webm')
  const [size, setSize] = useState('1280x720')
  const [seconds, setSeconds] = useState(20)
  const { state, make, cancel } = useRunFilm(playhead)
  if (duration === 0) return <p>{words.noRun}</p>
  return (
    <>
      <p>{words.ofRunText}</p>
      <Select
        label={words.format}
        value={format}
        options={['webm', 'mp4'].map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={({ target }) => setFormat(target.value === 'mp4' ? 'mp4' : 'webm')}
      />
      <Select
        label={words.size}
        value={size}
        options={sizes.map((value) => ({ value, label: value.replace('x', ' × ') }))}
        onChange={({ target }) => setSize(target.value)}
      />
      <Select
        label={words.length}
        value={String(seconds)}
        options={lengths.map((value) => ({ value: String(value), label: words.seconds(value) }))}
        onChange={({ target }) => setSeconds(Number(target.value))}
      />
      {state.is === 'making' ? (
        <Progress
          label={words.making}
          done={state.part}
          total={1}
          text={words.done(Math.floor(state.part * 100))}
          onCancel={cancel}
        />
      ) : (
        <Button kind="primary" onClick={() => void make(format, size, seconds)}>
          {words.make}
        </Button>
      )}
      <Outcome state={state} />
    </>
  )
}

/** Makes a film of the run on screen, where there is one. */
export const RunFilm = () => {
  const words = useWords(runFilmWords)
  const playhead = usePlayheadOnScreen()
  return (
    <section aria-label={words.ofRun}>
      <h3>{words.ofRun}</h3>
      {playhead === null ? <p>{words.noRun}</p> : <RunFilmOf playhead={playhead} />}
    </section>
  )
}
