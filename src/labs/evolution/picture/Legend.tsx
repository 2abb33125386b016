import { useWords } from '../../../words/index.ts'
import type { StageId } from '../architecture/stageId.ts'
import { placeOf } from '../architecture/stageId.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './EvolutionStage.module.css'
import { forms } from './forms.ts'
import type { Carried } from './hops.ts'

const carriedIn = (stage: StageId): readonly Carried[] => [
  'read',
  'write',
  'answer',
  ...(stage === 'other-domains' ? [] : (['partner'] as const)),
  ...(placeOf(stage) < placeOf('two-stores') ? [] : (['event'] as const)),
]

/** What the moving things are. */
export const Legend = ({ stage }: { readonly stage: StageId }) => {
  const { legend } = useWords(evolutionWords).panels
  return (
    <ul aria-label={legend.title} className={styles['legend']}>
      {carriedIn(stage).map((carried) => (
        <li key={carried}>
          <svg aria-hidden viewBox="-16 -13 32 26" width="24" height="20" className={styles['hops']}>
            <path data-carried={carried} d={forms[carried]} />
          </svg>
          {legend[carried]}
        </li>
      ))}
    </ul>
  )
}
