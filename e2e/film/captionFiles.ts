import type { Cue, PartPlan } from './plan.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as WebVTT has it: hours, minutes, seconds, milliseconds. */
const stamp = (ms: number): string => {
  const whole = Math.round(ms)
  const seconds = Math.floor(whole / 1000)
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(whole % 1000).padStart(3, '0')}`
}

/** A part with the frame of the film at which it begins. */
export interface PlacedPart {
  readonly plan: PartPlan
  readonly begins: number
}

/** The parts in a row, each with its beginning. */
export const placeParts = (plans: readonly PartPlan[]): readonly PlacedPart[] => {
  let begins = 0
  return plans.map((plan) => {
    const placed = { plan, begins }
    begins += plan.frames
    return placed
  })
}

/** All captions of a film, in frames of the film. */
export const cuesOfFilm = (parts: readonly PlacedPart[]): readonly Cue[] =>
  parts.flatMap(({ plan, begins }) =>
    plan.cues.map(({ from, to, text }) => ({ from: from + begins, to: to + begins, text })),
  )

/** Captions as a WebVTT file: a cue begins with the frame on which its caption is first seen. */
export const scriptVtt = (cues: readonly Cue[], fps: number): string => {
  const blocks = cues.map(({ from, to, text }, index) => {
    const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('-->', '→')
    return `${index + 1}\n${stamp((from * 1000) / fps)} --> ${stamp((to * 1000) / fps)}\n${plain}\n`
  })
  return `WEBVTT\n\n${blocks.join('\n')}`
}

/** The captions of a lesson's film, as a WebVTT file. */
export const vttOf = (parts: readonly PlacedPart[], fps: number): string => scriptVtt(cuesOfFilm(parts), fps)

/** A script's film in words: its scenes, and what is said in them. */
export const scriptTranscript = (
  title: string,
  {
    scenes,
    cues,
  }: {
    readonly scenes: readonly { readonly title: string; readonly begins: number }[]
    readonly cues: readonly Cue[]
  },
  fps: number,
): string => {
  const blocks = scenes.map((scene, place) => {
    const ends = scenes[place + 1]?.begins ?? Infinity
    const said = cues.filter(({ from }) => from >= scene.begins && from < ends).map(({ text }) => text)
    return `\n## ${scene.title} (${stamp((scene.begins * 1000) / fps).slice(3, 8)})\n\n${said.join(' ')}\n`
  })
  return `# ${title}\n${blocks.join('')}`
}

/** A chapter: its title, and the milliseconds from which to which it lasts. */
export interface Chapter {
  readonly title: string
  readonly from: number
  readonly to: number
}

/** The chapters of a film: one for each part that has a title. */
export const chaptersOf = (
  parts: readonly PlacedPart[],
  fps: number,
): readonly (Chapter & { readonly id: string })[] =>
  parts.map(({ plan, begins }) => ({
    id: plan.id,
    title: plan.title === '' ? 'Replayground' : plan.title,
    from: (begins * 1000) / fps,
    to: ((begins + plan.frames) * 1000) / fps,
  }))

const escaped = (text: string): string => text.replace(/[=;#\\\n]/g, (mark) => `\\${mark}`)

/** The chapters as ffmpeg reads them. */
export const ffmetadataOf = (title: string, chapters: readonly Chapter[]): string =>
  [
    ';FFMETADATA1',
    `title=${escaped(title)}`,
    ...chapters.flatMap(({ title, from, to }) => [
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      `START=${Math.round(from)}`,
      `END=${Math.round(to)}`,
      `title=${escaped(title)}`,
    ]),
    '',
  ].join('\n')

/** The film in words: what is asked, what is said, and when. */
export const transcriptOf = (title: string, parts: readonly PlacedPart[], fps: number): string => {
  const steps = parts.flatMap(({ plan, begins }) => {
    if (plan.is !== 'step') return []
    const { question } = plan.step
    const asked =
      question === undefined || plan.told === plan.card
        ? []
        : [
            '',
            `**${question.ask}**`,
            '',
            ...question.options.map((option) => `- ${option}`),
            '',
            question.right,
            '',
            question.told,
          ]
    return [
      '',
      `## ${plan.number}. ${plan.title} (${stamp((begins * 1000) / fps).slice(3, 8)})`,
      ...asked,
      '',
      plan.step.say,
    ]
  })
  return `# ${title}\n${steps.join('\n')}\n`
}
