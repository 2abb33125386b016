import { defineFilm } from '../film/filmScript.ts'

/** The CAP lab by hand: the lesson's own words, the world's own controls. */
export const film = defineFilm({
  title: 'Two answers at once',
  address: '/labs/cap/available',
  play: async ({ page, lesson, scene, say, click, press, zoom, waitUntil, wait }) => {
    const { steps } = await lesson()
    const step = steps.find(({ id }) => id === 'available')
    await scene(step?.title ?? 'CAP')
    await click(page.getByRole('button', { name: /^(Show it|Toon)/ }).first())
    await say(step?.say ?? '')
    const slider = page.locator('input[data-transport-slider]').first()
    const before = await slider.inputValue()
    await click(page.getByRole('button', { name: 'Play', exact: true }))
    await zoom(page.locator('[data-stage-area] svg').first())
    await waitUntil(async () => (await slider.inputValue()) !== before)
    await wait(2500)
    await zoom(null)
    await press('Space')
    await wait(600)
  },
})
