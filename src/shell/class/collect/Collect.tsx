import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Field } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../Class.module.css'
import { Camera } from '../code/Camera.tsx'
import { classWords } from '../words.ts'
import { textsInPaste } from './readSource.ts'
import type { Source } from './sortTexts.ts'

interface CollectProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onSources: (sources: readonly Source[]) => void
}

const sourceOf = (name: string, value: string): Source => ({ name, reading: { is: 'read', value } })

const Paste = ({ onSources }: Pick<CollectProps, 'onSources'>) => {
  const words = useWords(classWords)
  const [text, setText] = useState('')
  return (
    <form
      className={styles['part']}
      onSubmit={(event) => {
        event.preventDefault()
        onSources(textsInPaste(text).map((each, index) => sourceOf(words.pasted(index + 1), each)))
        setText('')
      }}
    >
      <Field label={words.paste}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            className={styles['paste']}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className={styles['buttons']}>
        <Button type="submit" disabled={text.trim() === ''}>
          {words.read}
        </Button>
      </div>
    </form>
  )
}

/** The ways in: files and pictures, pasted texts, and the camera. */
export const Collect = ({ onFiles, onSources }: CollectProps) => {
  const words = useWords(classWords)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['ways']}>
      <div className={styles['part']}>
        <p className={styles['hint']}>{words.collectLead}</p>
        <div className={styles['buttons']}>
          <Button
            kind="primary"
            icon={<FolderOpen aria-hidden size={16} />}
            onClick={() => chooser.current?.click()}
          >
            {words.choose}
          </Button>
        </div>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          data-answer-files
          accept=".json,application/json,image/*"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <Camera onText={(text) => onSources([sourceOf(words.camera, text)])} />
      </div>
      <Paste onSources={onSources} />
    </div>
  )
}
