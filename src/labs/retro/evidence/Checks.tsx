import { correctionDue } from '../../../savings/index.ts'
import { Lamp, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import styles from './Evidence.module.css'

const Seal = ({ seal }: Pick<Retro, 'seal'>) => {
  const { evidence: words } = useWords(retroWords)
  if (seal === null) return <p className={styles['quiet']}>{words.sealNone}</p>
  const isSame = seal.before === seal.after
  return (
    <>
      <p className={styles['quiet']}>{words.sealRows(seal.to)}</p>
      <dl className={styles['hashes']}>
        <dt>{words.sealBefore}</dt>
        <dd data-metric="hashBefore">{seal.before}</dd>
        <dt>{words.sealAfter}</dt>
        <dd data-metric="hashAfter">{seal.after}</dd>
      </dl>
      <Lamp state={isSame ? 'good' : 'bad'}>
        <span data-metric="sealed">{isSame ? words.sealSame : words.sealOther}</span>
      </Lamp>
    </>
  )
}

/** What can be checked about the ledger: no stored total, nothing changed, nothing owed. */
export const Checks = ({ retro }: { readonly retro: Retro }) => {
  const all = useWords(retroWords)
  const { evidence: words } = all
  const { events } = retro.account
  const withTotal = events.filter(({ eventData }) => 'total' in eventData).length
  return (
    <div className={styles['panel']}>
      <h3>{words.sealTitle}</h3>
      <Seal seal={retro.seal} />
      <h3>{words.refusalTitle}</h3>
      <p className={styles['quiet']} data-metric="refusal">
        {retro.evidence.refusal ?? words.refusalNone}
      </p>
      <dl className={styles['facts']}>
        <dt>{words.noTotal}</dt>
        <dd>
          <Measured metric="storedTotals">{String(withTotal)}</Measured>
        </dd>
        <dt>{words.owed}</dt>
        <dd>
          <Measured metric="owed" source={words.owedSource}>
            {all.euro(correctionDue(events).amount)}
          </Measured>
        </dd>
      </dl>
    </div>
  )
}
