/** The longest text that serves as a name; longer ones are passages. */
const longest = 90

const titleOf = (element: Element): string | null =>
  element instanceof SVGElement ? (element.querySelector(':scope > title')?.textContent ?? null) : null

const labelledBy = (element: Element): string | null => {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '')
  return texts.length === 0 ? null : texts.join(' ')
}

/** Elements that are named by what is written in them. */
const written =
  'td, th, li, dt, dd, p, button, summary, label, h1, h2, h3, h4, figcaption, text, code, output'

const textOf = (element: Element): string | null => (element.matches(written) ? element.textContent : null)

const ownName = (element: Element): string | null => {
  const found =
    element.getAttribute('aria-label') ?? labelledBy(element) ?? titleOf(element) ?? textOf(element)
  const name = found?.replace(/\s+/g, ' ').trim() ?? ''
  return name === '' || name.length > longest ? null : name
}

/** The name of the nearest named thing that an element belongs to, within the stage. */
const nameWithin = (element: Element, stage: Element): string | null => {
  for (let each: Element | null = element; each !== null && each !== stage; each = each.parentElement) {
    const name = ownName(each)
    if (name !== null) return name
  }
  return null
}

/** The accessible name of what lies under a point of the window on the stage; in CSS pixels. Null where nothing has one. */
export const nameAt = (x: number, y: number): string | null => {
  for (const element of document.elementsFromPoint(x, y)) {
    const stage = element.closest('[data-stage-area]')
    if (stage === null || element === stage) continue
    const name = nameWithin(element, stage)
    if (name !== null) return name
  }
  return null
}
