import { Play } from 'lucide-react'
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
  type Family,
} from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './GalleryPage.module.css'
import { galleryWords } from './words.ts'

const families: readonly Family[] = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'neutral',
  'failure',
  'good',
]

const Buttons = () => {
  const { buttons } = useWords(galleryWords)
  return (
    <div className={styles['row']}>
      <Button kind="primary">{buttons.primary}</Button>
      <Button kind="command">{buttons.command}</Button>
      <Button>{buttons.plain}</Button>
      <Button kind="quiet">{buttons.quiet}</Button>
      <Button kind="danger">{buttons.danger}</Button>
      <Button disabled>{buttons.disabled}</Button>
      <Button size="small">{buttons.small}</Button>
      <IconButton name={buttons.icon}>
        <Play aria-hidden size={18} />
      </IconButton>
    </div>
  )
}

const Fields = () => {
  const { fields } = useWords(galleryWords)
  const [delay, setDelay] = useState(2.5)
  const [paused, setPaused] = useState(false)
  return (
    <div className={styles['fields']}>
      <TextInput label={fields.name} hint={fields.hint} defaultValue="Jan Jansen" />
      <TextInput label={fields.postalCode} error={fields.error} defaultValue="35 AB" />
      <Select label={fields.reason} options={fields.reasons.map((value) => ({ value, label: value }))} />
      <Slider
        label={fields.delay}
        min={0}
        max={10}
        step={0.5}
        value={delay}
        text={`${delay} s`}
        onChange={setDelay}
      />
      <Switch label={fields.pause} checked={paused} onChange={setPaused} />
      <Switch label={fields.resumed} checked disabled onChange={() => undefined} />
    </div>
  )
}

const Labels = () => {
  const { lamps } = useWords(galleryWords)
  return (
    <div className={styles['row']}>
      {families.map((family) => (
        <Badge key={family} family={family}>
          {family}
        </Badge>
      ))}
      <Lamp state="good">{lamps.good}</Lamp>
      <Lamp state="warn">{lamps.warn}</Lamp>
      <Lamp state="bad">{lamps.bad}</Lamp>
      <Lamp state="off">{lamps.off}</Lamp>
      <KeyHint>Space</KeyHint>
    </div>
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
