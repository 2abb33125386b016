import { Settings as Gear } from 'lucide-react'
import { useState } from 'react'
import { Dialog, IconButton, Select, Switch } from '../../ui/index.ts'
import { useWords, type Language } from '../../words/index.ts'
import { choose, languages, textSizes, useLanguage, usePredictions, useTextSize } from '../settings.ts'
import styles from './Header.module.css'
import { headerWords } from './words.ts'

const Choices = () => {
  const words = useWords(headerWords)
  const language = useLanguage()
  const textSize = useTextSize()
  const predictions = usePredictions()
  return (
    <div className={styles['settings']}>
      <Select
        label={words.language}
        value={language}
        options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
        onChange={(event) => choose({ language: event.target.value as Language })}
      />
      <Select
        label={words.textSize}
        value={String(textSize)}
        options={textSizes.map((size) => ({ value: String(size), label: words.textSizes[size] }))}
        onChange={(event) => {
          const textSize = textSizes.find((size) => String(size) === event.target.value)
          if (textSize !== undefined) choose({ textSize })
        }}
      />
      <div>
        <Switch
          label={words.predictions}
          checked={predictions}
          onChange={(on) => choose({ predictions: on })}
        />
        <p>{words.predictionsHint}</p>
      </div>
    </div>
  )
}

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
        <Choices />
      </Dialog>
    </>
  )
}
