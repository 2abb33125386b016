import { Image as ImageIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { useWords } from '../../words/index.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { IconButton } from '../IconButton.tsx'
import { useAction } from '../useAction.ts'
import { uiWords } from '../words.ts'
import styles from './PictureMenu.module.css'
import { savePicture } from './savePicture.ts'

const stageOf = (within: Element | null): SVGSVGElement | null =>
  within?.closest('[data-lab]')?.querySelector<SVGSVGElement>('[data-stage-area] svg[role]') ?? null

/** The address of this lab as a frame in another page, and the page it is for. */
const embedCode = (title: string): string => {
  const [page = ''] = location.href.split('#')
  const path = location.hash.split('?')[0] ?? ''
  const words = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe src="${page}${path}?embed=1" title="${words}" width="960" height="600" allow="fullscreen"></iframe>`
}

/** Saves the stage as a picture, and gives the code that shows this lab in another page. */
export const PictureMenu = ({ lab, title }: { readonly lab: string; readonly title: string }) => {
  const words = useWords(uiWords)
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const { busy, error, run } = useAction()
  const save = (format: 'svg' | 'png'): void =>
    run(async () => {
      const svg = stageOf(opener.current)
      if (svg === null) throw new Error(words.noPicture)
      await savePicture(svg, lab, format)
      setSaid(words.saved(`${lab}.${format}`))
    })
  const copy = (): void =>
    run(async () => {
      await navigator.clipboard.writeText(embedCode(title))
      setSaid(words.copied)
    })
  return (
    <>
      <IconButton ref={opener} size="small" name={words.pictureMenu} onClick={() => setOpen(true)}>
        <ImageIcon aria-hidden size={18} />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.pictureMenu}>
        <div className={styles['buttons']}>
          <Button disabled={busy} onClick={() => save('svg')}>
            {words.saveSvg}
          </Button>
          <Button disabled={busy} onClick={() => save('png')}>
            {words.savePng}
          </Button>
          <Button disabled={busy} onClick={copy}>
            {words.copyEmbed}
          </Button>
        </div>
        <p role="status">{said}</p>
        {error !== null && <p role="alert">{error}</p>}
      </Dialog>
    </>
  )
}
