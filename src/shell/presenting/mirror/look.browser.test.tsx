import '../../../ui/tokens.css'
import { afterEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { nameAt } from '../view/nameAt.ts'
import { takeLook, wearLook } from './look.ts'

const frames: HTMLIFrameElement[] = []

const otherDocument = (): Document => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  frames.push(frame)
  const { contentDocument } = frame
  if (contentDocument === null) throw new Error('the frame has no document')
  return contentDocument
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove()
  delete document.documentElement.dataset['theme']
})

describe('the look of a window', () => {
  it('is worn by another document: its words, its theme, its colours, and what was chosen and typed', async () => {
    document.documentElement.dataset['theme'] = 'dark'
    await render(
      <main style={{ color: 'var(--text)' }}>
        <p>What is so</p>
        <select defaultValue="b">
          <option value="a">A</option>
          <option value="b">B</option>
        </select>
        <input type="checkbox" defaultChecked />
        <input defaultValue="before" />
      </main>,
    )
    const typed = document.querySelector<HTMLInputElement>('input:not([type])')
    if (typed !== null) typed.value = 'after'
    const other = otherDocument()
    wearLook(other, takeLook())
    expect(other.documentElement.dataset['theme']).toBe('dark')
    expect(other.querySelector('p')?.textContent).toBe('What is so')
    expect(other.querySelector('select')?.value).toBe('b')
    expect(other.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked).toBe(true)
    expect(other.querySelector<HTMLInputElement>('input:not([type])')?.value).toBe('after')
    const colour = (of: Document) => {
      const main = of.querySelector('main')
      return main === null ? null : of.defaultView?.getComputedStyle(main).color
    }
    expect(colour(other)).toBe(colour(document))
    expect(other.querySelector('iframe')).toBeNull()
  })

  it('drops attributes that the window has no more', () => {
    const other = otherDocument()
    document.documentElement.dataset['theme'] = 'dark'
    wearLook(other, takeLook())
    delete document.documentElement.dataset['theme']
    wearLook(other, takeLook())
    expect(other.documentElement.dataset['theme']).toBeUndefined()
  })
})

describe('what the laser points at', () => {
  const middleOf = (selector: string): readonly [number, number] => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box === undefined ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2]
  }

  it('is the nearest thing on the stage that has a name, and nothing beside the stage', async () => {
    await render(
      <>
        <p id="caption">Caption</p>
        <section aria-label="Stage" data-stage-area>
          <svg width="200" height="60" role="group" aria-label="The whole picture">
            <g role="img" aria-label="R1, up">
              <rect id="replica" x="0" y="0" width="60" height="60" />
            </g>
            <rect id="ground" x="100" y="0" width="60" height="60" />
          </svg>
          <table>
            <tbody>
              <tr>
                <td id="cell">€ 1.666,17</td>
              </tr>
            </tbody>
          </table>
        </section>
      </>,
    )
    expect(nameAt(...middleOf('#replica'))).toBe('R1, up')
    expect(nameAt(...middleOf('#ground'))).toBe('The whole picture')
    expect(nameAt(...middleOf('#cell'))).toBe('€ 1.666,17')
    expect(nameAt(...middleOf('#caption'))).toBeNull()
  })
})
