import { useWords } from '../../words/index.ts'
import styles from '../App.module.css'
import { choose, themes, useTheme } from '../settings.ts'
import { shellWords } from '../words.ts'

/** Light, dark or projector; remembered. */
export const ThemeSwitch = () => {
  const words = useWords(shellWords)
  const theme = useTheme()
  return (
    <fieldset className={styles['themes']}>
      <legend className="visually-hidden">{words.theme}</legend>
      {themes.map((each) => (
        <label key={each} className={styles['theme']}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => choose({ theme: each })}
          />
          {words.themes[each]}
        </label>
      ))}
    </fieldset>
  )
}
