import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { SceneNode, ShapeKind } from './scene.ts'
import { Stage } from './Stage.tsx'

const kinds: readonly ShapeKind[] = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'service',
  'store',
  'broker',
  'client',
  'failure',
]

const node = (kind: ShapeKind, rest: Partial<SceneNode> = {}): SceneNode => ({
  id: kind,
  kind,
  x: 640,
  y: 360,
  width: 156,
  height: 84,
  label: 'CustomerTelephoneNumberChanged',
  ...rest,
})

beforeAll(async () => {
  await document.fonts.load('600 20px "Inter Variable"')
})

describe.each(kinds)('the words of a %s', (kind) => {
  it('lie inside its outline, however long they are', async () => {
    const screen = await render(
      <Stage
        title="One thing"
        scene={{ nodes: [node(kind)], links: [] }}
        size={{ width: 1280, height: 720 }}
      />,
    )
    const words = [...screen.container.querySelectorAll<SVGTextElement>('[data-kind] text')]
    const outline = screen.container.querySelector<SVGPathElement>('[data-kind] path:nth-of-type(2)')
    const point = screen.container.querySelector('svg')?.createSVGPoint()
    expect(words.length).toBeGreaterThan(0)
    for (const text of words) {
      const { x, y, width, height } = text.getBBox()
      expect(Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(18)
      expect(width).toBeLessThanOrEqual(156)
      if (kind === 'client' || point === undefined || outline === null) continue
      const shift = text.parentElement instanceof SVGGElement ? text.getCTM() : null
      const back = outline.getCTM()?.inverse()
      for (const corner of [x, x + width]) {
        point.x = corner
        point.y = y + height / 2
        const inOutline =
          shift === null || back === undefined ? point : point.matrixTransform(back.multiply(shift))
        expect(outline.isPointInFill(inOutline), `${text.textContent} at ${corner}`).toBe(true)
      }
    }
  })
})

describe('a thing that can be inspected', () => {
  it('is a button that says what it is, and answers to click, Enter and Space', async () => {
    const onInspect = vi.fn<(id: string) => void>()
    const nodes = [node('service', { label: 'Invoicing', lamp: { is: 'bad', word: 'down' } })]
    const screen = await render(<Stage title="World" scene={{ nodes, links: [] }} onInspect={onInspect} />)
    const button = screen.getByRole('button', { name: 'Invoicing, down' })
    await button.click()
    button.element().focus()
    await userEvent.keyboard('{Enter} ')
    expect(onInspect.mock.calls).toEqual([['service'], ['service'], ['service']])
  })

  it('says when it is the one that is inspected', async () => {
    const nodes = [node('store', { label: 'Event store', selected: true })]
    const screen = await render(
      <Stage title="World" scene={{ nodes, links: [] }} onInspect={() => undefined} />,
    )
    await expect.element(screen.getByRole('button', { pressed: true })).toBeInTheDocument()
  })
})

it('names the picture and each thing in it', async () => {
  const nodes = [
    node('event', { label: 'CustomerMoved' }),
    node('readmodel', { label: 'Customers', badge: '12' }),
  ]
  const screen = await render(<Stage title="What happened" scene={{ nodes, links: [] }} />)
  await expect.element(screen.getByRole('group', { name: 'What happened' })).toBeInTheDocument()
  await expect.element(screen.getByRole('img', { name: 'Customers, 12' })).toBeInTheDocument()
})

it('leaves out a link to a thing that is not there', async () => {
  const links = [{ id: 'gone', from: 'event', to: 'nobody' }]
  const screen = await render(<Stage title="World" scene={{ nodes: [node('event')], links }} />)
  expect(screen.container.querySelector('[data-link]')).toBeNull()
})
