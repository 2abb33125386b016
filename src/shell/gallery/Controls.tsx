import { ArrowRight, Pause, Play, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import {
  Badge,
  Button,
  IconButton,
  KeyHint,
  Lamp,
  Select,
  Slider,
  Switch,
  TextInput,
} from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { families } from './families.ts'
import styles from './GalleryPage.module.css'
import { galleryWords } from './words.ts'

const kinds = ['primary', 'command', 'plain', 'quiet', 'danger'] as const

const Buttons = () => {
  const { buttons } = useWords(galleryWords)
  return (
    <>
      <div className={styles['row']}>
        {kinds.map((kind) => (
          <Button key={kind} kind={kind}>
            {buttons[kind]}
          </Button>
        ))}
        <Button icon={<RotateCcw aria-hidden size={16} />}>{buttons.withIcon}</Button>
        <IconButton name={buttons.play}>
          <Play aria-hidden size={18} />
        </IconButton>
        <IconButton name={buttons.pause} kind="plain">
          <Pause aria-hidden size={18} />
        </IconButton>
      </div>
      <div className={styles['row']}>
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} size="small">
            {buttons[kind]}
          </Button>
        ))}
        <Button size="small" icon={<ArrowRight aria-hidden size={14} />}>
          {buttons.withIcon}
        </Button>
      </div>
      <div className={styles['row']}>
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} disabled>
            {buttons[kind]}
          </Button>
        ))}
      </div>
    </>
  )
}

const Fields = () => {
  const { fields } = useWords(galleryWords)
  const [delay, setDelay] = useState(2.5)
  const [events, setEvents] = useState(1000)
  const [paused, setPaused] = useState(false)
  const [live, setLive] = useState(true)
  return (
    <div className={styles['fields']}>
      <TextInput label={fields.name} hint={fields.hint} defaultValue="Jan Jansen" />
      <TextInput label={fields.postalCode} error={fields.error} defaultValue="35 AB" />
      <Select label={fields.reason} options={fields.reasons.map((value) => ({ value, label: value }))} />
      <TextInput label={fields.closed} disabled defaultValue="Customer-1" />
      <Slider
        label={fields.delay}
        min={0}
        max={10}
        step={0.5}
        value={delay}
        text={fields.seconds(delay)}
        onChange={setDelay}
      />
      <Slider
        label={fields.events}
        scale="log"
        min={1}
        max={1_000_000}
        value={events}
        text={fields.count(events)}
        onChange={setEvents}
      />
      <div className={styles['row']}>
        <Switch label={fields.pause} checked={paused} onChange={setPaused} />
        <Switch label={fields.live} checked={live} onChange={setLive} />
      </div>
      <Switch label={fields.fixed} checked disabled onChange={() => undefined} />
    </div>
  )
}

const Labels = () => {
  const { families: names, lamps } = useWords(galleryWords)
  return (
    <>
      <div className={styles['row']}>
        {families.map((family) => (
          <Badge key={family} family={family}>
            {names[family]}
          </Badge>
        ))}
      </div>
      <div className={styles['row']}>
        {(['good', 'warn', 'bad', 'off'] as const).map((state) => (
          <Lamp key={state} state={state}>
            {lamps[state]}
          </Lamp>
        ))}
        <KeyHint>Space</KeyHint>
        <KeyHint>←</KeyHint>
        <KeyHint>?</KeyHint>
      </div>
    </>
  )
}

/** Every control in its states. */
export const Controls = () => (
  <>
    <Buttons />
    <Fields />
    <Labels />
  </>
)
