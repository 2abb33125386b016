import { useMemo, useState } from 'react'
import { Button, Disclosure, Lamp, Measured } from '../../../ui/index.ts'
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

const nameOf = (
  { mode, variant, way, refuseAtOnce }: Strategy,
  words: Pick<(typeof capWords)['en'], 'modes' | 'variants' | 'controls' | 'settings'>,
): string =>
  [
    words.modes[mode],
    words.variants[variant],
    ...(way === null ? [] : [words.controls.ways[way]]),
    ...(refuseAtOnce ? [words.settings.refusals.yes] : []),
  ].join(' · ')

/** The builds, by what is lit under them. */
const Groups = ({ tried }: { readonly tried: readonly Tried[] }) => {
  const words = useWords(capWords)
  const { lamps: texts } = words.challenges
  const groups = new Map<string, string[]>()
  for (const { strategy, lamps } of tried) {
    const lit = names.filter((name) => lamps[name]).map((name) => texts[name])
    const heading = lit.join(' + ')
    groups.set(heading, [...(groups.get(heading) ?? []), nameOf(strategy, words)])
  }
  return [...groups].map(([heading, builds]) => (
    <Disclosure key={heading} summary={texts.group(heading, builds.length)}>
      <ul className={styles['builds']}>
        {builds.map((build) => (
          <li key={build}>{build}</li>
        ))}
      </ul>
    </Disclosure>
  ))
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
  const all = tried.filter((each) => litOf(each.lamps) === 3).length
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
          <p>
            <Measured origin="simulated" metric="mostLamps">
              {words.result(tried.length, all)}
            </Measured>{' '}
            {words.why}
          </p>
        )}
      </div>
      <Groups tried={tried} />
    </section>
  )
}
