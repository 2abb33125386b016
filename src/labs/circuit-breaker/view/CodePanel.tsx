import { useState } from 'react'
import { Button, Select, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { codeLibraries, snippetOf, type CodeLibrary } from '../code/snippet.ts'
import type { BreakerLabSettings } from '../model/settings.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'

/** The policy of this moment in a real library, to copy. */
export const CodePanel = ({ settings }: { readonly settings: BreakerLabSettings }) => {
  const words = useWords(breakerWords)
  const [library, setLibrary] = useState<CodeLibrary>('resilience4j')
  const [copied, setCopied] = useState<string | null>(null)
  const { error, run } = useAction()
  const { code, missing } = snippetOf(library, settings.policy)
  const names = words.settings as unknown as Readonly<Record<string, string>>
  return (
    <div className={styles['panel']}>
      <p>{words.code.lead}</p>
      <Select
        label={words.code.library}
        value={library}
        options={codeLibraries.map((value) => ({ value, label: words.breakers[value] }))}
        onChange={(event) => setLibrary(codeLibraries.find((each) => each === event.target.value) ?? library)}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it */}
      <pre className={styles['code']} tabIndex={0} role="group" aria-label={words.breakers[library]}>
        <code>{code}</code>
      </pre>
      <div className={styles['row']}>
        <Button
          size="small"
          onClick={() =>
            run(async () => {
              await navigator.clipboard.writeText(code)
              setCopied(code)
            })
          }
        >
          {words.code.copy}
        </Button>
        <span role="status">{copied === code ? words.code.copied : ''}</span>
      </div>
      {error !== null && <p role="alert">{error}</p>}
      {missing.length > 0 && (
        <>
          <h3>{words.code.notThere}</h3>
          <ul>
            {missing.map((name) => (
              <li key={name}>{names[name] ?? name}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
