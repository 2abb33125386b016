import { useWords } from '../../../words/index.ts'
import { adviceFor, forceIds, forces, formIds, type ForceId } from '../model/forces.ts'
import { choosingWords } from '../words/index.ts'
import type { BoardProps } from './boardProps.ts'
import styles from './Choosing.module.css'

interface ReasonsProps {
  readonly label: string
  readonly reasons: readonly ForceId[]
}

const Reasons = ({ label, reasons }: ReasonsProps) => {
  const words = useWords(choosingWords)
  if (reasons.length === 0) return null
  return (
    <>
      <h4>{label}</h4>
      <ul>
        {reasons.map((force) => (
          <li key={force}>
            {words.forces[force]} (<a href={`#/labs/${forces[force].shownIn}`}>{words.shows}</a>)
          </li>
        ))}
      </ul>
    </>
  )
}

/** Forces to tick, and what they say about each form. */
export const Forms = ({ said, onSay }: BoardProps) => {
  const words = useWords(choosingWords)
  return (
    <>
      <p>{words.formsLead}</p>
      <div className={styles['halves']}>
        <fieldset className={styles['ticks']} aria-label={words.forcesList}>
          {forceIds.map((force) => (
            <label key={force}>
              <input
                type="checkbox"
                checked={said.forces.includes(force)}
                disabled={onSay === undefined}
                onChange={(event) => onSay?.({ is: 'held', force, on: event.target.checked })}
              />
              {words.forces[force]}
            </label>
          ))}
        </fieldset>
        <ul className={styles['cards']} aria-label={words.adviceList}>
          {formIds.map((form) => {
            const advice = adviceFor(form, said.forces)
            return (
              <li key={form} data-form={form} data-verdict={advice.verdict}>
                <h3>
                  {words.forms[form]}: <output data-metric={form}>{words.verdicts[advice.verdict]}</output>
                </h3>
                <Reasons label={words.because} reasons={advice.for} />
                <Reasons label={words.despite} reasons={advice.against} />
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
