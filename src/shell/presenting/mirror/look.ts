/** How a window looks at a moment: all that another document needs to look the same. */
export interface Look {
  /** Of the window's inside, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Attributes of the root element: theme, language, text size. */
  readonly attributes: Readonly<Record<string, string>>
  /** Addresses of its style sheets. */
  readonly sheets: readonly string[]
  /** Rules of the sheets that have no address. */
  readonly rules: string
  /** Inside of the body. */
  readonly html: string
  /** How far the stage is scrolled, in CSS pixels. */
  readonly scrolled: number
}

const rulesOf = (sheet: CSSStyleSheet): string =>
  Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n')

/** What was chosen and ticked is not in the markup of a page: it is written there. */
const writeChoices = (from: Element, to: Element): void => {
  const chosen = from.querySelectorAll<HTMLOptionElement>('option')
  to.querySelectorAll('option').forEach((option, index) => {
    option.toggleAttribute('selected', chosen[index]?.selected === true)
  })
  const inputs = from.querySelectorAll('input')
  to.querySelectorAll('input').forEach((input, index) => {
    const original = inputs[index]
    input.toggleAttribute('checked', original?.checked === true)
    input.setAttribute('value', original?.value ?? '')
  })
}

/** Takes the look of this window. */
export const takeLook = (): Look => {
  const { documentElement: root, body } = document
  const copy = body.cloneNode(true) as HTMLElement
  writeChoices(body, copy)
  for (const hidden of copy.querySelectorAll('script, noscript, iframe')) hidden.remove()
  const sheets = Array.from(document.styleSheets)
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    attributes: Object.fromEntries(Array.from(root.attributes, ({ name, value }) => [name, value])),
    sheets: sheets.flatMap(({ href }) => (href === null ? [] : [href])),
    rules: sheets.flatMap((sheet) => (sheet.href === null ? [rulesOf(sheet)] : [])).join('\n'),
    html: copy.innerHTML,
    scrolled: document.querySelector('[data-stage-area]')?.scrollTop ?? 0,
  }
}

const addSheets = (to: Document, sheets: readonly string[]): void => {
  const there = new Set(Array.from(to.querySelectorAll('link'), ({ href }) => href))
  for (const href of sheets) {
    if (there.has(href)) continue
    const link = to.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    to.head.append(link)
  }
}

const addRules = (to: Document, rules: string): void => {
  const { defaultView } = to
  if (rules === '' || defaultView === null) return
  const sheet = new defaultView.CSSStyleSheet()
  sheet.replaceSync(rules)
  to.adoptedStyleSheets = [sheet]
}

/** Makes a document look so. It is a picture: nothing in it can be used, and its page's policy runs no scripts. */
export const wearLook = (to: Document, look: Look): void => {
  const root = to.documentElement
  for (const { name } of Array.from(root.attributes))
    if (look.attributes[name] === undefined) root.removeAttribute(name)
  for (const [name, value] of Object.entries(look.attributes)) root.setAttribute(name, value)
  addSheets(to, look.sheets)
  addRules(to, look.rules)
  const parsed = new DOMParser().parseFromString(look.html, 'text/html')
  to.body.replaceChildren(...Array.from(parsed.body.childNodes, (node) => to.adoptNode(node)))
  const stage = to.querySelector('[data-stage-area]')
  if (stage !== null) stage.scrollTop = look.scrolled
}
