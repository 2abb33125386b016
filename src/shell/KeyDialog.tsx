import { playheadWords } from '../playhead/index.ts'
import { Dialog, KeyList } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

interface KeyDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** All keys and what they do. It stays when it is closed: a dialog that is taken away gives no focus back. */
export const KeyDialog = ({ open, onClose }: KeyDialogProps) => {
  const words = useWords(playheadWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.keysTitle}>
      <KeyList keys={words.keys} />
    </Dialog>
  )
}
