import { Select, Switch } from '../../ui/index.ts'
import { useWords, type Language } from '../../words/index.ts'
import {
  choose,
  chooseLanguage,
  languages,
  textSizes,
  useLanguage,
  usePredictions,
  useTextSize,
} from '../settings.ts'
import styles from './Header.module.css'
import { settingsWords } from './settingsWords.ts'

/** What a reader chooses for all pages. */
export const SettingsChoices = () => {
  const words = useWords(settingsWords)
  const language = useLanguage()
  const textSize = useTextSize()
  const predictions = usePredictions()
  return (
    <div className={styles['settings']}>
      <Select
        label={words.language}
        value={language}
        options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
        onChange={(event) => void chooseLanguage(event.target.value as Language)}
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
