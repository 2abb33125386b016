import { useMemo, useState } from 'react'
import { Button, DataTable, Lamp, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../teaching/LessonPanel.module.css'
import type { CapFilm } from '../playCap.ts'
import { capWords } from '../words/index.ts'
import type { CapEvidence } from './goals.ts'
import { lampsAt, lampsUnder, litOf, strategies, type Lamps, type Strategy } from './lamps.ts'

const names = ['consistent', 'available', 'cut'] as const

interface Tried {
  readonly strategy: Strategy
  readonly lamps: Lamps
}

const Table = ({ tried }: { readonly tried: readonly Tried[] }) => {
  const all = useWords(capWords)
  const words = all.challenges.lamps
  const name = ({ mode, variant, way, refuseAtOnce }: Strategy): string =>
    [
      all.modes[mode],
      all.variants[variant],
      ...(way === null ? [] : [all.controls.ways[way]]),
      ...(refuseAtOnce ? [all.settings.refusals.yes] : []),
    ].join(' · ')
  return (
    <DataTable
      caption={words.table}
      columns={[
        { key: 'strategy', header: words.strategy, cell: ({ strategy }) => name(strategy) },
        ...names.map((key) => ({
          key,
          header: words[key],
          cell: ({ lamps }: Tried) => (lamps[key] ? words.lit : words.dark),
        })),
      ]}
      rows={tried}
      rowKey={({ strategy }) => name(strategy)}
    />
  )
}

interface ThreeLampsProps {
  readonly film: CapFilm
  readonly evidence: CapEvidence
  readonly count: number
}

/** Consistent, available, cut: the lamps of the run on screen, and of every build there is. */
export const ThreeLamps = ({ film, evidence, count }: ThreeLampsProps) => {
  const words = useWords(capWords).challenges.lamps
  const [isTried, setTried] = useState(false)
  const tried = useMemo(
    () => (isTried ? strategies.map((strategy) => ({ strategy, lamps: lampsUnder(strategy) })) : []),
    [isTried],
  )
  const lamps = useMemo(() => lampsAt(film, evidence, count), [film, evidence, count])
  const most = Math.max(0, ...tried.map((each) => litOf(each.lamps)))
  return (
    <section aria-label={words.heading} className={styles['lesson']} data-lamps={litOf(lamps)}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <p className={styles['buttons']}>
        {names.map((name) => (
          <Lamp key={name} state={lamps[name] ? 'good' : 'off'}>
            {words[name]}: {lamps[name] ? words.lit : words.dark}
          </Lamp>
        ))}
      </p>
      <div>
        <Button size="small" onClick={() => setTried(true)} disabled={isTried}>
          {words.tryAll(strategies.length)}
        </Button>
      </div>
      <div role="status">
        {isTried && (
          <Measured origin="simulated" metric="mostLamps">
            {words.result(most, tried.length, tried.filter((each) => litOf(each.lamps) === 3).length)}
          </Measured>
        )}
      </div>
      {isTried && <Table tried={tried} />}
    </section>
  )
}
