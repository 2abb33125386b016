import { describe, expect, it } from 'vitest'
import { initialSettings, openRun, playRun } from '../../../session/index.ts'
import { openMemoryStore } from '../../../store/index.ts'
import { outcomeOf } from '../queueing/outcomes.ts'
import { measured, playWorkload } from '../queueing/playWorkload.ts'
import { rebuiltAfter } from '../queueing/rebuild.ts'
import { evolutionLab } from '../lab.ts'
import {
  answered,
  answersIn,
  droppedIn,
  isEvolutionInput,
  labSettings,
  nothingAnswered,
  settingsOf,
  workloadOf,
} from './labSettings.ts'
import { firstWorkload } from './settings.ts'

describe('a run of the lab', () => {
  it('plays to what the workload alone comes to', async () => {
    const workload = { ...firstWorkload, stage: 'two-stores', reads: 170 } as const
    const { run } = await openRun(openMemoryStore('evolution'), evolutionLab, {
      settings: settingsOf(workload),
    })
    const { film, problem } = playRun(evolutionLab, run)
    expect(problem).toBeNull()
    expect(measured(film, workloadOf(run.settings)).outcome).toEqual(outcomeOf(workload))
  })

  it('takes the drop of the read stores where there are events, and nowhere else', async () => {
    const inputs = [{ at: 5_000, input: { is: 'dropped' as const } }]
    const open = async (stage: 'event-sourcing' | 'one-model') => {
      const workload = { ...firstWorkload, stage, writes: 40 }
      const settings = settingsOf(workload)
      const { run } = await openRun(openMemoryStore('drop'), evolutionLab, { settings, inputs })
      return { film: playRun(evolutionLab, run).film, workload, run }
    }
    const sourced = await open('event-sourcing')
    expect(rebuiltAfter(sourced.film, 5_000)).not.toBeNull()
    expect(droppedIn(sourced.run.inputs, sourced.workload)).toBe(5_000)
    const plain = await open('one-model')
    expect(plain.film.frames).toHaveLength(playWorkload(plain.workload).film.frames.length)
    expect(droppedIn(plain.run.inputs, plain.workload)).toBeNull()
  })

  it('keeps answers and workload as settings, and begins as a first visit does', () => {
    const first = initialSettings(labSettings)
    expect(workloadOf(first)).toEqual(firstWorkload)
    expect(answersIn(first)).toEqual({})
    const given = { ...first, ...answered({ rules: true, load: false }) }
    expect(answersIn(given)).toEqual({ rules: true, load: false })
    expect(answersIn({ ...given, ...nothingAnswered })).toEqual({})
  })

  it('knows its input from anything else', () => {
    expect([{ is: 'dropped' }, { is: 'opened' }, null, 'dropped'].map(isEvolutionInput)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
