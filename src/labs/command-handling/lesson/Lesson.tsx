import { useEffect, useRef } from 'react'
import { useWords } from '../../../words/index.ts'
import { partIds, type PartId } from '../parts.ts'
import { CommandForm } from '../phases/CommandForm.tsx'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { Challenges } from './Challenges.tsx'
import styles from './Lesson.module.css'
import { Steps } from './Steps.tsx'

/** The words of the lab: its parts, what the chosen one is about, its form and steps, and the challenges. */
export const Lesson = ({ part, workshop }: { readonly part: PartId; readonly workshop: Workshop }) => {
  const { parts, lesson } = useWords(commandHandlingWords)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const panel = top.current?.closest('section')
    if (panel instanceof HTMLElement) panel.scrollTop = 0
  }, [part])
  return (
    <div ref={top} className={styles['lesson']}>
      <nav aria-label={lesson.parts}>
        <ol className={styles['parts']}>
          {partIds.map((id) => (
            <li key={id}>
              <a href={`#/labs/command-handling/${id}`} aria-current={id === part ? 'step' : undefined}>
                {parts[id].title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['text']}>
        <h2>{parts[part].title}</h2>
        <p>{parts[part].text}</p>
      </div>
      {part === 'phases' && workshop.cars.length > 0 && <CommandForm workshop={workshop} />}
      <Steps key={part} part={part} workshop={workshop} />
      <Challenges workshop={workshop} />
    </div>
  )
}
