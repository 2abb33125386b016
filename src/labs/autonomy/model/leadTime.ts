import { play, type Model } from '../../../kernel/index.ts'

/** What a team does with its days. */
export type TeamStep = 'designed' | 'released' | 'built'

interface TeamState {
  readonly done: readonly { readonly step: TeamStep; readonly day: number }[]
}

/** How a new field comes to be on the invoice; times in days. */
export interface LeadTimeTask {
  /** `ask`: the owner's team has to add the field to its answer; `copy`: it is on the event already. */
  readonly way: 'ask' | 'copy'
  /** Days until the owner's team releases; whole, at least 0. */
  readonly ownerReleasesIn: number
}

/** What came when, and how long the team waited for another one. */
export interface LeadTime {
  readonly steps: TeamState['done']
  readonly days: number
  readonly waited: number
}

const designDays = 1
const buildDays = 1

const teamModel = ({ way, ownerReleasesIn }: LeadTimeTask): Model<TeamState, TeamStep> => ({
  initial: { done: [] },
  evolve: ({ done }, { at, event }) => ({ done: [...done, { step: event, day: at }] }),
  react: (_, { event }) => {
    switch (event) {
      case 'designed':
        return way === 'ask'
          ? [{ delay: ownerReleasesIn, event: 'released' }]
          : [{ delay: buildDays, event: 'built' }]
      case 'released':
        return [{ delay: buildDays, event: 'built' }]
      case 'built':
        return []
    }
  },
})

/** Plays the days of a team that wants one more field on the invoice. */
export const playLeadTime = (task: LeadTimeTask): LeadTime => {
  const film = play(teamModel(task), {
    seed: 1,
    inputs: [{ at: designDays, event: 'designed' }],
    until: designDays + task.ownerReleasesIn + buildDays,
  })
  const steps = film.frames.at(-1)?.state.done ?? []
  const dayOf = (step: TeamStep): number | undefined => steps.find((one) => one.step === step)?.day
  return {
    steps,
    days: dayOf('built') ?? Infinity,
    waited: (dayOf('released') ?? designDays) - designDays,
  }
}
