/** What gives an SVG its looks. What is not here is the browser's default in any file. */
const properties: readonly string[] = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'color',
  'display',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'transform',
  'transform-origin',
  'transform-box',
  'paint-order',
  'marker-start',
  'marker-end',
  'overflow',
]

const inlineStyles = (from: Element, to: Element): void => {
  const computed = getComputedStyle(from)
  const style = properties
    .map((name) => [name, computed.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value.replace(/url\("[^"#]*#([^"]*)"\)/g, "url('#$1')")}`)
  to.setAttribute('style', style.join(';'))
  to.removeAttribute('class')
  to.removeAttribute('tabindex')
}

/** Width and height in the picture's own units. */
export const sizeOfPicture = (svg: SVGSVGElement): { readonly width: number; readonly height: number } => {
  const { width, height } = svg.viewBox.baseVal
  if (width > 0 && height > 0) return { width, height }
  const box = svg.getBoundingClientRect()
  return { width: Math.max(1, Math.round(box.width)), height: Math.max(1, Math.round(box.height)) }
}

const backgroundOf = (element: Element | null): string => {
  for (let each = element; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor
  }
  return 'white'
}

/** The SVG on screen as the text of a file of its own: all styles are in it, and it asks nothing of the page. */
export const standalonePicture = (svg: SVGSVGElement): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...Array.from(svg.querySelectorAll('*'))]
  const copies = [copy, ...Array.from(copy.querySelectorAll('*'))]
  originals.forEach((original, index) => {
    const to = copies[index]
    if (to !== undefined) inlineStyles(original, to)
  })
  const { width, height } = sizeOfPicture(svg)
  copy.setAttribute('viewBox', svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.style.background = backgroundOf(svg)
  return new XMLSerializer().serializeToString(copy)
}
