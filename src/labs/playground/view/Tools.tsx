import { useRef, useState } from 'react'
import { ShareError } from '../../../session/index.ts'
import { Button, Dialog, Select, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { ownEventsOf } from '../bench/bench.ts'
import { examples, type ExampleId } from '../examples/examples.ts'
import {
  addressWithProgram,
  longestProgramLink,
  programFileText,
  programLinkText,
  readProgramFile,
  type SharedProgram,
} from '../share/programLink.ts'
import type { Playground } from '../usePlayground.ts'
import { playgroundWords } from '../words/index.ts'
import styles from './Playground.module.css'

const exampleIds = Object.keys(examples) as readonly ExampleId[]

const saveFile = (text: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = 'playground-program.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

const ShareLink = ({ code }: { readonly code: string }) => {
  const { screen: words } = useWords(playgroundWords)
  const [link, setLink] = useState<string | null>(null)
  const make = async (): Promise<void> => {
    const page = window.location.href.split('#')[0] ?? ''
    setLink(page + addressWithProgram(await programLinkText(code)))
  }
  const isTooLong = link !== null && link.length > longestProgramLink
  return (
    <>
      <Button size="small" onClick={() => void make()}>
        {words.share}
      </Button>
      <Dialog open={link !== null} onClose={() => setLink(null)} title={words.share}>
        {isTooLong ? (
          <p>{words.linkTooLong(link.length, longestProgramLink)}</p>
        ) : (
          <TextInput label={words.linkReady} hint={words.linkHint} readOnly value={link ?? ''} />
        )}
      </Dialog>
    </>
  )
}

interface ToolsProps {
  readonly playground: Playground
  /** Somebody else's program came out of a file. */
  readonly onForeign: (shared: SharedProgram | ShareError) => void
}

/** Which program, run it, and pass it on. */
export const Tools = ({ playground, onForeign }: ToolsProps) => {
  const { screen: words } = useWords(playgroundWords)
  const file = useRef<HTMLInputElement>(null)
  const { code, view, action, run } = playground
  const current = exampleIds.find((id) => examples[id] === code) ?? ''
  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return
    try {
      onForeign(await readProgramFile(chosen.size > 5_000_000 ? '' : await chosen.text()))
    } catch (error) {
      if (error instanceof ShareError) onForeign(error)
    }
  }
  return (
    <div className={styles['tools']}>
      <Select
        label={words.example}
        value={current}
        options={[
          ...(current === '' ? [{ value: '', label: words.ownProgram }] : []),
          ...exampleIds.map((value) => ({ value, label: words.examples[value] })),
        ]}
        onChange={(event) => run(examples[event.target.value as ExampleId], true)}
      />
      <Button size="small" kind="primary" disabled={action.busy} onClick={() => run(code)}>
        {words.run}
      </Button>
      <Button size="small" disabled={action.busy} onClick={() => run(code, true)}>
        {words.fresh}
      </Button>
      <ShareLink code={code} />
      <Button
        size="small"
        onClick={() => saveFile(programFileText({ program: code, events: ownEventsOf(view?.events ?? []) }))}
      >
        {words.save}
      </Button>
      <Button size="small" onClick={() => file.current?.click()}>
        {words.load}
      </Button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.load}
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </div>
  )
}
