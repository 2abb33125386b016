import { lazy, Suspense, type ReactNode } from 'react'
import { HandInContext, type HandInLesson } from '../../../teaching/index.ts'
import { useClassLinks, useJoinedClass } from './joinedClass.ts'

// Only students of a class need it, with all that draws codes.
const HandIn = lazy(() => import('./HandIn.tsx').then((module) => ({ default: module.HandIn })))

const handIn = (lesson: HandInLesson) => (
  <Suspense>
    <HandIn lesson={lesson} />
  </Suspense>
)

/** Joins the class of a link that is opened, and lets its lessons be handed in. */
export const InClass = ({ children }: { readonly children: ReactNode }) => {
  useClassLinks()
  const joined = useJoinedClass()
  return <HandInContext value={joined === null ? null : handIn}>{children}</HandInContext>
}
