import { defaultHighlightStyle, HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'

/** The editor in the colours of the page, in every theme. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface-raised)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-data)', fontSize: 'var(--text-small)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    color: 'var(--text-muted)',
    backgroundColor: 'var(--surface-sunken)',
    borderRight: '1px solid var(--line)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--accent)',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface-raised)',
    border: '1px solid var(--line-strong)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--accent-ink)',
    backgroundColor: 'var(--accent)',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
})

/** The library's own colours by what they stand for in the visual language. */
const inks: Readonly<Record<string, string>> = {
  '#708': 'var(--policy-ink)',
  '#219': 'var(--command-ink)',
  '#164': 'var(--readmodel-ink)',
  '#a11': 'var(--event-ink)',
  '#e40': 'var(--event-ink)',
  '#940': 'var(--text-muted)',
  '#f00': 'var(--bad)',
}

/** Keywords, numbers, texts and comments, each in an ink that every theme has. */
export const editorColours = HighlightStyle.define(
  defaultHighlightStyle.specs.map((spec) => {
    const { color } = spec as { readonly color?: string }
    return color === undefined ? spec : { ...spec, color: inks[color] ?? 'var(--text)' }
  }),
)
