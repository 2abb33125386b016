import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { createPlayhead } from '../playhead/playhead.ts'
import type { SceneToken } from './scene.ts'
import { Stage } from './Stage.tsx'
import { Tokens } from './Tokens.tsx'

const token: SceneToken = {
  id: 'moved',
  kind: 'event',
  label: 'CustomerMoved',
  from: { x: 100, y: 200 },
  to: { x: 500, y: 400 },
  start: 1000,
  end: 2000,
}

const at = async (now: number) => {
  const playhead = createPlayhead()
  playhead.load({ duration: 3000, stops: [], marks: [], describe: () => '' })
  const screen = await render(
    <Stage title="World" scene={{ nodes: [], links: [] }}>
      <Tokens tokens={[token]} playhead={playhead} />
    </Stage>,
  )
  playhead.seek(now)
  const element = screen.container.querySelector('[data-token="moved"]')
  return {
    visible: element?.getAttribute('visibility') === 'visible',
    place: element?.lastElementChild?.getAttribute('transform'),
  }
}

it('is nowhere before it starts and after it has arrived', async () => {
  expect((await at(999)).visible).toBe(false)
  expect((await at(2001)).visible).toBe(false)
})

it('moves in a straight line, at a speed that is its latency', async () => {
  expect(await at(1000)).toEqual({ visible: true, place: 'translate(100 200)' })
  expect(await at(1250)).toEqual({ visible: true, place: 'translate(200 250)' })
  expect(await at(2000)).toEqual({ visible: true, place: 'translate(500 400)' })
})
