import { useEffect, useRef, type ReactNode } from 'react'
import { useLessonOnScreen } from '../../../teaching/index.ts'
import { useWorkspaceState } from '../../../workspace/index.ts'
import { usePresentingSize } from '../usePresentingSize.ts'
import type { AheadMessage } from './aheadMessage.ts'

const tell = (message: AheadMessage): void => window.parent.postMessage(message, window.location.origin)

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

interface PlayedAheadProps {
  readonly lab: string
  /** Id of the step; the lab's first step without. */
  readonly part: string | undefined
  readonly children: ReactNode
}

/** A lab that shows one step by itself, in a copy of the log, and says when it has. */
export const PlayedAhead = ({ lab, part, children }: PlayedAheadProps) => {
  const workspace = useWorkspaceState()
  const lesson = useLessonOnScreen()
  const isShown = useRef(false)
  usePresentingSize(100, false)
  useEffect(() => {
    if (workspace.is === 'failed') tell({ ahead: 'failed', why: workspace.error.message })
  }, [workspace])
  useEffect(() => {
    if (isShown.current || lesson === null || lesson.lab !== lab) return
    if (part !== undefined && lesson.steps[lesson.current]?.id !== part) return
    isShown.current = true
    lesson.show().then(
      () => tell({ ahead: 'shown' }),
      (error: unknown) => tell({ ahead: 'failed', why: reasonOf(error) }),
    )
  }, [lesson, lab, part])
  return (
    <div data-presenting style={{ blockSize: '100%' }}>
      {children}
    </div>
  )
}
