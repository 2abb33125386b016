import { autocompletion, closeBrackets, completionKeymap, type Completion } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, syntaxHighlighting, syntaxTree } from '@codemirror/language'
import { linter, lintKeymap, type Diagnostic } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { editorColours, editorTheme } from './editorTheme.ts'

export interface EditorOptions {
  readonly host: HTMLElement
  readonly text: string
  readonly label: string
  /** Said at a place where the text is no JavaScript. */
  readonly syntaxError: string
  /** Names that can be completed now. */
  readonly names: () => readonly Completion[]
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

const syntaxErrors =
  (message: string) =>
  ({ state }: EditorView): readonly Diagnostic[] => {
    const found: Diagnostic[] = []
    syntaxTree(state).iterate({
      enter: ({ type, from, to }) => {
        if (type.isError && found.length < 20) {
          found.push({ from, to: Math.max(to, from), severity: 'error', message })
        }
      },
    })
    return found
  }

const extensionsOf = (options: EditorOptions): Extension => [
  // Before the usual keys: Ctrl+Enter would otherwise insert a line.
  keymap.of([
    {
      key: 'Mod-Enter',
      run: () => {
        options.onRun()
        return true
      },
    },
  ]),
  lineNumbers(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  javascript(),
  syntaxHighlighting(editorColours),
  autocompletion({
    override: [
      (context) => {
        const word = context.matchBefore(/[\w.]+/)
        if (word === null && !context.explicit) return null
        const from = word === null ? context.pos : word.from + word.text.lastIndexOf('.') + 1
        return { from, options: [...options.names()], validFor: /^\w*$/ }
      },
    ],
  }),
  linter((view) => syntaxErrors(options.syntaxError)(view)),
  keymap.of([...completionKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
  EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false', tabindex: '0' }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) options.onChange(update.state.doc.toString())
  }),
  editorTheme,
]

/**
 * A code editor in the shadow of `host`: there its styles are adopted style sheets, which a strict
 * Content-Security-Policy allows. Tab is left to the page.
 */
export const createEditor = (options: EditorOptions): EditorView => {
  const root = options.host.shadowRoot ?? options.host.attachShadow({ mode: 'open' })
  return new EditorView({
    root,
    parent: root as unknown as Element,
    state: EditorState.create({ doc: options.text, extensions: extensionsOf(options) }),
  })
}
