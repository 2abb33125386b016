import { judgeName } from './judgeName.ts'
import type { Heap } from './names.ts'

/** The heap on which a name belongs; what is neither a good command nor an event has to be mended. */
export const heapOf = (name: string): Heap => {
  const judged = judgeName(name)
  switch (judged.is) {
    case 'command':
      return 'command'
    case 'event':
      return 'event'
    case 'crud':
    case 'unclear':
      return 'mend'
  }
}
