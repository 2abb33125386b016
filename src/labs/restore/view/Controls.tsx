import { Disclosure } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Desk } from '../desk/desk.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import { restoreWords } from '../words/index.ts'
import { ContextsForm } from './ContextsForm.tsx'
import { FileForm } from './FileForm.tsx'
import { OwnStore } from './OwnStore.tsx'
import { PositionForm } from './PositionForm.tsx'
import styles from './Restore.module.css'

/** Which form a step of the lesson is about. */
const formOf: Readonly<Record<string, 'file' | 'contexts'>> = {
  backup: 'file',
  file: 'file',
  'two-moments': 'contexts',
  reconcile: 'contexts',
}

const none: ReadonlySet<string> = new Set(['availability', 'recover-fast', 'restart'])

/** What a form works on. */
export interface FormProps {
  readonly open: OpenDesk
  /** The desk now. */
  readonly desk: Desk
}

/** The ways to restore; the one that the step is about stands open. */
export const Controls = ({ open, desk, part = '' }: FormProps & { readonly part: string | undefined }) => {
  const { controls } = useWords(restoreWords)
  const form = formOf[part] ?? (none.has(part) ? 'none' : 'position')
  return (
    <div className={styles['controls']} data-lab-controls key={form}>
      <Disclosure summary={controls.restore} open={form === 'position'}>
        <PositionForm open={open} desk={desk} />
      </Disclosure>
      <Disclosure summary={controls.contexts} open={form === 'contexts'}>
        <ContextsForm open={open} desk={desk} />
      </Disclosure>
      <Disclosure summary={controls.file} open={form === 'file'}>
        <FileForm open={open} desk={desk} />
      </Disclosure>
      <Disclosure summary={controls.own}>
        <OwnStore open={open} />
      </Disclosure>
    </div>
  )
}
