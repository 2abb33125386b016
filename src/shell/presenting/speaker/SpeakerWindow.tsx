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
import { SpeakerStep } from './SpeakerStep.tsx'
import styles from './SpeakerWindow.module.css'
import { useSpeakerSide } from './useSpeakerSide.ts'

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
  const place: PresentAddress = { chapter: null, lab: heard?.lab ?? address.lab, part }
  window.open(`${location.pathname}${location.search}${presentAddress(place)}`, 'replayground-audience')
}

const Notes = ({ heard }: { readonly heard: AudienceState }) => {
  const words = useWords(presentingWords)
  return (
    <section className={styles['step']} aria-label={words.notes}>
      <h2>{words.notes}</h2>
      <p>{heard.steps[heard.place.step]?.notes ?? words.noNotes}</p>
    </section>
  )
}

/** The second window of a presentation: what is shown, what comes, the time, and the controls. */
export const SpeakerWindow = ({ address }: { readonly address: PresentAddress }) => {
  const words = useWords(presentingWords)
  const { heard, isLive, picture, seen, ask, point, hold } = useSpeakerSide()
  const act = (action: PresenterAction): void => {
    if (isLive) return ask(action)
    if (heard === null) return
    const next = movedAlone(heard, action)
    hold(next)
    const part = next.steps[next.place.step]?.id
    if (part !== undefined) rememberPlace({ lab: next.lab, part, phase: next.place.phase })
  }
  const next = heard?.steps[heard.place.step + 1]
  usePresenterKeys(act)
  useWakeLock()
  return (
    <div className={styles['speaker']}>
      <header className={styles['head']}>
        <h1>{words.speaker}</h1>
        <a href="#/class" target="replayground-class">
          {words.toClass}
        </a>
        {heard !== null && (
          <SpeakerClock key={heard.lab} lab={heard.lab} step={heard.place.step} count={heard.steps.length} />
        )}
      </header>
      {!isLive && (
        <div role="status" className={styles['gone']}>
          <p>{words.audienceGone}</p>
          <Button onClick={() => openAudience(heard, address)}>{words.openAudience}</Button>
        </div>
      )}
      {heard !== null && (
        <>
          <SpeakerControls heard={heard} isLive={isLive} act={act} />
          <div className={styles['columns']}>
            <SpeakerStep
              heading={`${words.now}: ${words.place(heard.place.step + 1, heard.steps.length)}, ${words.phase[heard.place.phase]}`}
              step={heard.steps[heard.place.step]}
            />
            <SpeakerStep heading={words.next} step={next} picture={seen.get(`${heard.lab}/${next?.id}`)} />
          </div>
          <div className={styles['columns']}>
            <SpeakerPicture svg={picture} onPoint={point} />
            <Notes heard={heard} />
          </div>
        </>
      )}
    </div>
  )
}
