import type { Settings } from '../../../kernel/index.ts'
import type { ChoosingInput, ChoosingState } from '../model.ts'

/** What each board is given. */
export interface BoardProps {
  readonly said: ChoosingState
  readonly settings: Settings
  /** Left out: it is only looked at. */
  readonly onSay?: ((input: ChoosingInput) => void) | undefined
}
