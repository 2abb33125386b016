import { Banner, Lamp, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LoadedBeside } from '../bench/bench.ts'
import type { OpenBench } from '../bench/useBench.ts'
import { snapshotsWords } from '../words/index.ts'
import { BenchControls } from './BenchControls.tsx'
import { EventStrip } from './EventStrip.tsx'
import styles from './Snapshots.module.css'

const Verdict = ({ loaded }: { readonly loaded: LoadedBeside }) => {
  const { stage } = useWords(snapshotsWords)
  if (loaded.isRight) return <Lamp state="good">{stage.right}</Lamp>
  return <Lamp state="bad">{loaded.balance === loaded.trueBalance ? stage.wrongState : stage.wrong}</Lamp>
}

const Refusals = ({ loaded }: { readonly loaded: LoadedBeside }) => {
  const { stage } = useWords(snapshotsWords)
  const whys = [...new Set(loaded.refused.map(({ why }) => why))]
  return whys.map((why) => (
    <Lamp key={why} state="warn">
      {stage.refusedAll(loaded.refused.filter((each) => each.why === why).length, why)}
    </Lamp>
  ))
}

const Result = ({ loaded }: { readonly loaded: LoadedBeside }) => {
  const words = useWords(snapshotsWords)
  const { stage } = words
  const figures = [
    { name: stage.balance, metric: 'balance', value: words.euro(loaded.balance) },
    { name: stage.trueBalance, metric: 'trueBalance', value: words.euro(loaded.trueBalance) },
    { name: stage.replayed, metric: 'replayed', value: words.number(loaded.replayed) },
    { name: stage.skipped, metric: 'skipped', value: words.number(loaded.from) },
    { name: stage.wallMs, metric: 'wallMs', value: words.ms(loaded.wallMs) },
    { name: stage.replayMs, metric: 'replayMs', value: words.ms(loaded.replayMs) },
  ]
  return (
    <>
      <dl className={styles['figures']}>
        {figures.map(({ name, metric, value }) => (
          <div key={metric}>
            <dt>{name}</dt>
            <dd>
              <Measured metric={metric} source={stage.oneRun}>
                {value}
              </Measured>
            </dd>
          </div>
        ))}
      </dl>
      <div role="status" className={styles['told']} data-metric="verdict" data-right={loaded.isRight}>
        <Verdict loaded={loaded} />
        <Refusals loaded={loaded} />
      </div>
    </>
  )
}

export interface BenchProps {
  readonly open: OpenBench
  /** Order of the event at the playhead. */
  readonly order: number
}

/** The account on the bench: how it was loaded, its events, and what can be done to it. */
export const BenchView = ({ open, order }: BenchProps) => {
  const { stage } = useWords(snapshotsWords)
  const { bench, error } = open
  return (
    <div className={styles['stage']} aria-busy={open.busy}>
      {error !== null && (
        <Banner kind="error" title={stage.failed}>
          {error}
        </Banner>
      )}
      {bench === null ? (
        <p>{stage.opening}</p>
      ) : (
        <>
          <h2 className={styles['account']}>{stage.account(bench.length)}</h2>
          <EventStrip bench={bench} order={order} />
          {bench.loaded === null ? (
            <p className={styles['note']}>{stage.notLoaded}</p>
          ) : (
            <Result loaded={bench.loaded} />
          )}
          <BenchControls bench={bench} busy={open.busy} act={open.act} />
        </>
      )}
    </div>
  )
}
