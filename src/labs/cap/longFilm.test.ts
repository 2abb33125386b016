import { expect, it } from 'vitest'
import { healingsOf, divergenceOf } from './healings.ts'
import { capMarks } from './marks.ts'
import { metersAt } from './meters.ts'
import { splitOff } from './model/network.ts'
import { playCap } from './playCap.ts'

const minute = 60_000

/** A minute with six busy clients, cut and healed every five seconds. */
const longFilm = (mode: string) =>
  playCap(
    { mode, clients: 6, rate: 5, length: minute },
    1,
    Array.from({ length: 10 }, (_, n) => 5000 * (n + 1)).flatMap((at) => [
      { at, event: { is: 'linksSet' as const, links: splitOff(3, [2]) } },
      { at: at + 2500, event: { is: 'healed' as const } },
    ]),
  )

it.each(['cp', 'ap', 'siblings'])('marks and healings of a minute of %s are those of its frames', (mode) => {
  const film = longFilm(mode)
  expect(film.frames.length).toBeGreaterThan(7000)
  const healings = healingsOf(film)
  expect(healings.map(({ at }) => at)).toEqual(Array.from({ length: 10 }, (_, n) => 5000 * (n + 1) + 2500))
  for (const { at, agreedAt } of healings) {
    const then = film.frames.find((frame) => frame.at >= at && divergenceOf(frame.state) <= 1)
    expect(agreedAt).toBe(then?.at ?? null)
  }
  const lost = capMarks(film).filter(({ key }) => key === 'lostWrite')
  expect(lost.length).toBe(metersAt(film, minute).lostWrites)
})

it('the time until all agree is known from that moment on, and not before', () => {
  const film = longFilm('ap')
  const [first] = healingsOf(film)
  if (first?.agreedAt == null) throw new Error('The replicas never agree.')
  expect(metersAt(film, first.at).convergedAfter).toBeNull()
  expect(metersAt(film, first.agreedAt - 0.001).convergedAfter).toBeNull()
  expect(metersAt(film, first.agreedAt).convergedAfter).toBe(first.agreedAt - first.at)
})
