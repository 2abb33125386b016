import type { Deed } from './scriptOfDeeds.ts'

const roles: Readonly<Record<string, string>> = { BUTTON: 'button', A: 'link', SUMMARY: 'button' }

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element)

const labelOf = (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string => {
  const label = field.labels?.[0]
  return (
    field.getAttribute('aria-label') ??
    (label === undefined ? '' : textOf(label.querySelector('span') ?? label))
  )
}

const clicked = (target: EventTarget | null): Deed | null => {
  if (!(target instanceof Element) || target.closest('[data-film-menu]') !== null) return null
  const box = target.closest('input[type="checkbox"], input[type="radio"]')
  if (box instanceof HTMLInputElement)
    return { is: 'click', role: box.getAttribute('role') ?? box.type, name: labelOf(box) }
  const thing = target.closest('button, a[href], summary, [role="button"], [role="tab"], [role="option"]')
  if (thing === null) return null
  const name = nameOf(thing)
  const role = thing.getAttribute('role') ?? roles[thing.tagName]
  return name === '' || role === undefined ? null : { is: 'click', role, name }
}

const changed = (target: EventTarget | null): Deed | null => {
  if (target instanceof HTMLSelectElement)
    return { is: 'choose', label: labelOf(target), value: target.value }
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type))
  return isText ? { is: 'fill', label: labelOf(target), value: target.value } : null
}

const pressed = (event: KeyboardEvent): Deed | null => {
  const { target, key, isTrusted } = event
  const isTyping =
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], dialog') !== null
  // A button that is pressed by Enter or Space tells of a click by itself.
  const isPress =
    target instanceof Element &&
    (key === 'Enter' || key === ' ') &&
    target.closest('button, a, summary, [role="button"]') !== null
  if (!isTrusted || isTyping || isPress || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(key))
    return null
  const modifiers = [
    event.ctrlKey && 'Control',
    event.altKey && 'Alt',
    event.shiftKey && key.length > 1 && 'Shift',
  ]
  return { is: 'press', key: [...modifiers.filter(Boolean), key === ' ' ? 'Space' : key].join('+') }
}

/** Watches what a person does on the page, until the returned function is called; that gives what was done. */
export const watchDeeds = (): (() => readonly Deed[]) => {
  const list: Deed[] = []
  const end = new AbortController()
  const note = (deed: Deed | null): void => {
    if (deed !== null) list.push(deed)
  }
  const options = { capture: true, signal: end.signal }
  document.addEventListener('click', ({ target }) => note(clicked(target)), options)
  document.addEventListener('change', ({ target }) => note(changed(target)), options)
  document.addEventListener('keydown', (event) => note(pressed(event)), options)
  return () => {
    end.abort()
    return list
  }
}
