import { lazy, Suspense } from 'react'
import { JsonView } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { completionsOf } from '../editor/completions.ts'
import type { Playground } from '../usePlayground.ts'
import { playgroundWords } from '../words/index.ts'
import { CommandForm } from './CommandForm.tsx'
import styles from './Playground.module.css'
import { Verdict } from './Verdict.tsx'

// The editor is a large library: the lab is there before it.
const CodeEditor = lazy(() =>
  import('../editor/CodeEditor.tsx').then((module) => ({ default: module.CodeEditor })),
)

interface WorkbenchProps {
  readonly playground: Playground
  readonly at: number
}

/** The program, what became of it, its commands and its state at the playhead. */
export const Workbench = ({ playground, at }: WorkbenchProps) => {
  const { screen: words } = useWords(playgroundWords)
  const { code, edit, run, send, view, action } = playground
  const forms = view?.played?.forms ?? []
  return (
    <div className={styles['workbench']}>
      <Suspense fallback={<div className={styles['editor']} aria-busy />}>
        <CodeEditor
          text={code}
          onChange={edit}
          onRun={() => run(code)}
          names={() => (view === null ? [] : completionsOf(code, view))}
        />
      </Suspense>
      <div className={styles['verdict']}>
        <Verdict playground={playground} />
      </div>
      <div className={styles['live']}>
        <section aria-label={words.commands}>
          <h2>{words.commands}</h2>
          <div className={styles['forms']}>
            {forms.map((form) => (
              <CommandForm
                key={form.name}
                form={form}
                busy={action.busy || view?.program !== code}
                onSend={send}
              />
            ))}
          </div>
          {view?.played !== null && forms.length === 0 && <p>{words.noCommands}</p>}
        </section>
        <section aria-label={words.stateAt(at)} data-metric="state">
          <h2>{words.stateAt(at)}</h2>
          <JsonView label={words.stateAt(at)} value={view?.played?.states[at] ?? null} />
        </section>
      </div>
    </div>
  )
}
