import { useWords } from '../../../words/index.ts'
import { advisedStyle, domainIds, partCount, partsOf, type PartId, type Style } from '../model/domains.ts'
import { choosingWords } from '../words/index.ts'
import type { BoardProps } from './boardProps.ts'
import styles from './Choosing.module.css'
import { Pick } from './Pick.tsx'

const both = ['crud', 'cqrs'] as const

interface PartsProps {
  readonly parts: Readonly<Partial<Record<PartId, number>>>
}

const Parts = ({ parts }: PartsProps) => {
  const words = useWords(choosingWords).parts
  return (
    <ul className={styles['parts']}>
      {Object.entries(parts).map(([part, count]) => (
        <li key={part}>
          {words[part as PartId]}: {count}
        </li>
      ))}
    </ul>
  )
}

/** Five parts of the garage: how each is built, and what that takes. */
export const Domains = ({ said, onSay }: BoardProps) => {
  const words = useWords(choosingWords)
  return (
    <>
      <p>{words.domainsLead}</p>
      <ul className={styles['cards']}>
        {domainIds.map((id) => {
          const style: Style | undefined = said.styles[id]
          const advised = advisedStyle(id)
          return (
            <li
              key={id}
              data-domain={id}
              data-verdict={style === undefined ? 'no' : style === advised ? 'yes' : 'weigh'}
            >
              <h3>{words.domains[id]}</h3>
              <Pick<Style>
                label={words.domains[id]}
                options={both}
                texts={words.styles}
                picked={style}
                onPick={onSay && ((as) => onSay({ is: 'built', domain: id, as }))}
              />
              {style !== undefined && (
                <>
                  <p>
                    <strong>
                      <output data-metric={`parts ${id}`}>{words.partsNow(partCount(id, style))}</output>
                    </strong>
                  </p>
                  <Parts parts={partsOf(id, style)} />
                  <p>
                    <strong>{words.advice(words.styles[advised])}</strong> {words.domainReason(id)}.
                  </p>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
