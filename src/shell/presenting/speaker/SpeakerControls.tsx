import { Button, Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import { presentingWords } from '../words.ts'
import type { AudienceState } from './presentingChannel.ts'
import styles from './SpeakerWindow.module.css'

interface SpeakerControlsProps {
  readonly heard: AudienceState
  readonly isLive: boolean
  readonly act: (action: PresenterAction) => void
}

/** Drives the audience window. */
export const SpeakerControls = ({ heard, isLive, act }: SpeakerControlsProps) => {
  const words = useWords(presentingWords)
  const { steps, place, black, predictions } = heard
  return (
    <div className={styles['controls']}>
      <Button size="small" onClick={() => act({ kind: 'move', move: { to: 'back' } })}>
        {words.back}
      </Button>
      <Button size="small" kind="primary" onClick={() => act({ kind: 'move', move: { to: 'next' } })}>
        {words.forth}
      </Button>
      <Button
        size="small"
        aria-pressed={black}
        disabled={!isLive}
        onClick={() => act({ kind: 'layer', layer: 'black' })}
      >
        {words.blackScreen}
      </Button>
      <Button size="small" disabled={!isLive} onClick={() => act({ kind: 'play' })}>
        {words.playPause}
      </Button>
      <Select
        label={words.goTo}
        value={String(place.step + 1)}
        options={steps.map(({ title }, index) => ({
          value: String(index + 1),
          label: words.step(index + 1, title),
        }))}
        onChange={(number) => act({ kind: 'move', move: { to: 'step', number: Number(number) } })}
      />
      <Switch
        label={words.questions}
        checked={predictions}
        disabled={!isLive}
        onChange={() => act({ kind: 'predictions' })}
      />
    </div>
  )
}
