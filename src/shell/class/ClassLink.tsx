import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button, Disclosure, TextInput } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './Class.module.css'
import { mostInCode, QrCode } from './code/QrCode.tsx'
import { classAddress, type ClassPlace } from './join/classAddress.ts'
import { classWords } from './words.ts'

/** The link of the open class, to be copied or shown. */
export const ClassLink = ({ place }: { readonly place: ClassPlace }) => {
  const words = useWords(classWords)
  const [said, setSaid] = useState('')
  const link = new URL(classAddress(place), location.href).href
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  }
  return (
    <div className={styles['part']}>
      <TextInput label={words.link} readOnly value={link} onFocus={({ target }) => target.select()} />
      <div className={styles['buttons']}>
        <Button icon={<Copy aria-hidden size={16} />} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      <p role="status">{said}</p>
      {link.length <= mostInCode && (
        <Disclosure summary={words.codeOfLink}>
          <QrCode text={link} title={words.linkCode} />
        </Disclosure>
      )}
      <p className={styles['hint']}>{words.holds}</p>
    </div>
  )
}
