import { LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'

const motionFeatures = () => import('./motionFeatures.ts').then((module) => module.domMax)

/** What moves inside moves by one configuration; loaded only with screens that have something that moves. */
export const Animated = ({ children }: { readonly children: ReactNode }) => (
  <LazyMotion features={motionFeatures} strict>
    <MotionConfig reducedMotion="user" transition={{ duration: 0.2, ease: 'easeOut' }}>
      {children}
    </MotionConfig>
  </LazyMotion>
)
