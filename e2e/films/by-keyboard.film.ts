import { defineFilm } from '../film/filmScript.ts'

/** Time by keys alone: play, pause, step back and to the end, and a drag along the time line. */
export const film = defineFilm({
  title: 'Time by keyboard',
  address: '/labs/circuit-breaker',
  play: async ({ page, lesson, scene, say, click, press, drag, wait }) => {
    const { title, steps } = await lesson()
    await scene(title)
    await click(page.getByRole('button', { name: /^(Show it|Toon)/ }).first())
    await say(steps[0]?.say ?? '')
    await press('Space')
    await wait(1500)
    await press('Space')
    await press('ArrowLeft')
    await press('End')
    const play = page.getByRole('button', { name: 'Play', exact: true })
    await drag(page.locator('input[data-transport-slider]').first(), play)
    await wait(400)
  },
})
