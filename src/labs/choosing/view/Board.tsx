import { countUntil, type Settings } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import type { ViewId } from '../lesson.ts'
import type { ChoosingInput } from '../model.ts'
import type { ChoosingFilm } from '../playChoosing.ts'
import { Domains } from './Domains.tsx'
import { Forms } from './Forms.tsx'
import { Needs } from './Needs.tsx'
import { Operations } from './Operations.tsx'
import { Record } from './Record.tsx'
import styles from './Choosing.module.css'

const boards = { forms: Forms, operations: Operations, domains: Domains, product: Needs, record: Record }

interface BoardProps {
  readonly view: ViewId
  readonly film: ChoosingFilm
  readonly playhead: Playhead
  readonly settings: Settings
  readonly onSay?: (input: ChoosingInput) => void
}

/** What was said up to the playhead, and what comes of it. */
export const Board = ({ view, film, playhead, settings, onSay }: BoardProps) => {
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const said = film.frames[count - 1]?.state ?? film.initial
  const View = boards[view]
  return (
    <div className={styles['board']} data-view={view}>
      <View said={said} settings={settings} onSay={onSay} />
    </div>
  )
}
