import { useWords } from '../../../words/index.ts'
import { Button } from '../../../ui/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import { usePresenterKeys } from '../keys/usePresenterKeys.ts'
import { rememberPlace } from '../remembered.ts'
import { move } from '../script/place.ts'
import { asks } from '../script/script.ts'
import { presentAddress, type PresentAddress } from '../script/presentAddress.ts'
import { presentingWords } from '../words.ts'
import { useWakeLock } from '../useWakeLock.ts'
import type { AudienceState } from './presentingChannel.ts'
import { SpeakerClock } from './SpeakerClock.tsx'
import { SpeakerControls } from './SpeakerControls.tsx'
import { SpeakerPicture } from './SpeakerPicture.tsx'
import { SpeakerDesk } from './SpeakerDesk.tsx'
import { SpeakerFilm, SpeakerMoments } from './SpeakerFilm.tsx'
import { SpeakerNext } from './SpeakerNext.tsx'
import { SpeakerStep } from './SpeakerStep.tsx'
import styles from './SpeakerWindow.module.css'
import { useSpeakerSide, type Heard, type SpeakerSide } from './useSpeakerSide.ts'
import { speakerWords } from './words.ts'

/** What the audience will begin with after a move that no window is there to make. */
const movedAlone = (heard: AudienceState, action: PresenterAction): AudienceState => {
  if (action.kind !== 'move') return heard
  const moved = move(
    heard.place,
    heard.steps.map((step) => asks(step, heard.predictions)),
    action.move,
  )
  return moved.is === 'place' ? { ...heard, place: moved.place } : heard
}

const openAudience = (heard: AudienceState | null, address: PresentAddress): void => {
  const part = heard?.steps[heard.place.step]?.id ?? address.part
  const chapter = heard === null ? address.chapter : heard.chapter
  const place: PresentAddress = { chapter, lab: heard?.lab ?? address.lab, part }
  window.open(`${location.pathname}${location.search}${presentAddress(place)}`, 'replayground-audience')
}

/** Of an audience's window that is not known. */
const usualSize = { width: 1280, height: 720 }

interface RoomProps {
  readonly heard: Heard
  readonly state: AudienceState
  readonly ask: SpeakerSide['ask']
}

/** Left what the audience sees now and what can be done to it; right what to say, and what comes. */
const Room = ({ heard, state, ask }: RoomProps) => {
  const words = useWords(presentingWords)
  const own = useWords(speakerWords)
  const { film, look, desk, named } = heard
  const { steps, place } = state
  const step = steps[place.step]
  const { width, height } = look ?? usualSize
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <SpeakerPicture look={look} named={named} onPoint={(at) => ask({ kind: 'laser', at })} />
        {film !== null && (
          <section className={styles['step']} aria-label={own.timeLine}>
            <SpeakerFilm film={film} ask={ask} />
            <SpeakerMoments film={film} ask={ask} />
          </section>
        )}
        {heard.isLive && <SpeakerDesk desk={desk} ask={ask} />}
      </div>
      <div className={styles['column']}>
        {step !== undefined && (
          <SpeakerStep
            heading={`${words.now}: ${words.place(place.step + 1, steps.length)}, ${words.phase[place.phase]}`}
            step={step}
          />
        )}
        <SpeakerNext state={state} width={width} height={height} />
      </div>
    </div>
  )
}

/** Says that the audience's picture is not the script's any more, and leads back. */
const Away = ({ act }: { readonly act: (action: PresenterAction) => void }) => {
  const words = useWords(speakerWords)
  return (
    <div role="status" className={styles['away']}>
      <p>{words.scriptNote}</p>
      <Button size="small" onClick={() => act({ kind: 'escape' })}>
        {words.backToScript}
      </Button>
    </div>
  )
}

/** The second window of a presentation: what is shown, what comes, the time, and the controls. */
export const SpeakerWindow = ({ address }: { readonly address: PresentAddress }) => {
  const words = useWords(presentingWords)
  const { heard, ask, hold } = useSpeakerSide()
  const { state, isLive } = heard
  const act = (action: PresenterAction): void => {
    if (isLive) return ask({ kind: 'do', action })
    if (state === null) return
    const next = movedAlone(state, action)
    hold(next)
    const part = next.steps[next.place.step]?.id
    if (part !== undefined) rememberPlace({ lab: next.lab, part, phase: next.place.phase })
  }
  usePresenterKeys(act)
  useWakeLock()
  return (
    <div className={styles['speaker']}>
      <header className={styles['head']}>
        <h1>{words.speaker}</h1>
        {state !== null && <SpeakerControls heard={state} isLive={isLive} act={act} />}
        {state !== null && (
          <SpeakerClock key={state.lab} lab={state.lab} step={state.place.step} count={state.steps.length} />
        )}
        <a href="#/class" target="replayground-class">
          {words.toClass}
        </a>
      </header>
      {!isLive && (
        <div role="status" className={styles['gone']}>
          <p>{words.audienceGone}</p>
          <Button onClick={() => openAudience(state, address)}>{words.openAudience}</Button>
        </div>
      )}
      {state?.away === true && isLive && <Away act={act} />}
      {state !== null && <Room heard={heard} state={state} ask={ask} />}
    </div>
  )
}
