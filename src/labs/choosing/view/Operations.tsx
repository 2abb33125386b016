import { useWords } from '../../../words/index.ts'
import { cheaperStance, operationIds, operations, type Stance } from '../model/operations.ts'
import { clashChanceOf } from '../settings.ts'
import { choosingWords } from '../words/index.ts'
import type { BoardProps } from './boardProps.ts'
import styles from './Choosing.module.css'
import { Pick } from './Pick.tsx'

const stances = ['cp', 'ap'] as const

/** Six operations while the network is cut: refuse or answer. */
export const Operations = ({ said, settings, onSay }: BoardProps) => {
  const words = useWords(choosingWords)
  const chance = clashChanceOf(settings)
  const right = operationIds.filter((id) => said.stances[id] === cheaperStance(id, chance)).length
  return (
    <>
      <p>
        {words.operationsLead}{' '}
        <strong>
          <output data-metric="byFigures">{words.score(right, operationIds.length)}</output>
        </strong>
      </p>
      <ul className={styles['cards']}>
        {operationIds.map((id) => {
          const { name, clash, refusal } = words.operations[id]
          const stance = said.stances[id]
          const isCheaper = stance === cheaperStance(id, chance)
          return (
            <li
              key={id}
              data-operation={id}
              data-verdict={stance === undefined ? 'no' : isCheaper ? 'yes' : 'weigh'}
            >
              <h3>{name}</h3>
              <p>{words.clashIs(clash, words.euros(operations[id].clash))}</p>
              <p>{words.refusalIs(refusal, words.euros(operations[id].refusal))}</p>
              <Pick<Stance>
                label={name}
                options={stances}
                texts={words.stances}
                picked={stance}
                onPick={onSay && ((as) => onSay({ is: 'judged', operation: id, as }))}
              />
              {stance !== undefined && (
                <p>
                  <strong>{isCheaper ? words.cheaper : words.dearer}</strong>{' '}
                  {words.operationReason(id, chance)}.
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
