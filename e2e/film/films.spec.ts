import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Browser } from '@playwright/test'
import { film as byKeyboard } from '../films/by-keyboard.film.ts'
import { film as twoAnswers } from '../films/two-answers.film.ts'
import { readOptions } from './filmOptions.ts'
import type { Studio } from './finishFilm.ts'
import { chosenSteps, readLesson } from './lessonFilm.ts'
import { makeFilm } from './makeFilm.ts'
import { measureFilm } from './measureFilm.ts'
import { chaptersIn } from './mp4Chapters.ts'
import { sha256 } from './partStore.ts'
import { planLesson } from './plan.ts'
import { playScript } from './playScript.ts'
import { renderPart } from './renderPart.ts'

/** As small and short as it can be and still move: 10 frames a second, read at 400 words a minute. */
const small = '--size 320x180 --fps 10 --wpm 400 --predictions skip'.split(' ')
const frames = 90

// Many frames: longer than a journey on a busy machine.
test.setTimeout(180_000)

/** The hash of the first frames of a lab's second step. */
const render = async (
  browser: Browser,
  site: string,
  lab: string,
): Promise<{ hash: string; moved: number }> => {
  const options = readOptions([lab, '--from', '2', '--to', '2', ...small])
  const lesson = await readLesson(browser, site, lab, options)
  const plan = planLesson(lesson, chosenSteps(lesson, options), options)[1]
  if (plan === undefined) throw new Error('no step')
  const hashes: string[] = []
  const job = { lab, plan: { ...plan, frames }, titles: [], options, site }
  await renderPart(browser, job, (png) => {
    hashes.push(png === null ? (hashes.at(-1) ?? '') : sha256(png))
  })
  expect(hashes).toHaveLength(frames)
  return { hash: sha256(hashes.join()), moved: new Set(hashes).size }
}

for (const lab of ['cap', 'circuit-breaker', 'retry']) {
  test(`${lab}: 90 frames are the same in two renderings`, async ({ browser, baseURL }) => {
    const first = await render(browser, baseURL ?? '', lab)
    expect(first.moved).toBeGreaterThan(20)
    expect((await render(browser, baseURL ?? '', lab)).hash).toBe(first.hash)
  })
}

const secondsOf = (stamp: string): number =>
  stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

test('a film has its exact frames, rate, length, chapters and captions, and renders again only what changed', async ({
  browser,
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'film-'))
  const studio: Studio = {
    browser,
    site: baseURL ?? '',
    build: 'one',
    folder,
    signal: new AbortController().signal,
  }
  try {
    const options = readOptions(['retry', '--from', '1', '--to', '1', '--encoder', 'webcodecs', ...small])
    const made = await makeFilm('retry', options, studio)
    const film = join(folder, 'retry')
    const { frames, rate, duration, times } = await measureFilm(`${film}.mp4`)
    expect(frames).toBe(made.frames)
    expect(rate).toBeCloseTo(10, 3)
    expect(duration).toBeCloseTo(made.frames / 10, 3)
    times.forEach((time, index) => expect(time).toBeCloseTo(index / 10, 3))

    const lesson = await readLesson(browser, studio.site, 'retry', options)
    const [title, step] = planLesson(lesson, lesson.steps.slice(0, 1), options)
    if (title === undefined || step?.is !== 'step') throw new Error('no step')
    const chapters = chaptersIn(readFileSync(`${film}.mp4`))
    expect(chapters.map((chapter) => chapter.from)).toEqual([
      0,
      title.frames * 100,
      (title.frames + step.frames) * 100,
    ])
    expect(chapters[1]?.title).toBe(step.title)

    // The first cue of the step begins with the frame on which its play begins.
    const [first = ''] = readFileSync(`${film}.vtt`, 'utf8').match(/[\d:.]+(?= -->)/) ?? []
    expect(secondsOf(first)).toBeCloseTo((title.frames + step.begins) / 10, 3)
    expect(readFileSync(`${film}.md`, 'utf8')).toContain(step.step.say)
    expect(readFileSync(`${film}.png`).toString('latin1', 1, 4)).toBe('PNG')

    // Another build that draws the same: looked at in a few frames, and not rendered again.
    const again = await makeFilm('retry', options, { ...studio, build: 'two' })
    expect(again).toMatchObject({ rendered: 0, hash: made.hash })
    expect(existsSync(join(folder, `retry.draft-${process.pid}`))).toBe(false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

for (const script of [twoAnswers, byKeyboard]) {
  test(`the script "${script.title}" can be played`, async ({ browser, baseURL }) => {
    const options = readOptions(['script', ...small])
    const played = await playScript(browser, baseURL ?? '', script, [options, null])
    expect(played.scenes).toHaveLength(1)
    expect(played.cues.length).toBeGreaterThan(0)
  })
}
