import type { ReactNode } from 'react'
import { useWords } from '../../words/index.ts'
import { Colours } from './Colours.tsx'
import { Controls } from './Controls.tsx'
import styles from './GalleryPage.module.css'
import { Panels } from './Panels.tsx'
import { Shapes } from './Shapes.tsx'
import { States } from './States.tsx'
import { TypeScale } from './TypeScale.tsx'
import { galleryWords } from './words.ts'
import { World } from './World.tsx'

interface SectionProps {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

const Section = ({ title, lead, children }: SectionProps) => (
  <section className={styles['section']} aria-label={title}>
    <header>
      <h2>{title}</h2>
      <p>{lead}</p>
    </header>
    {children}
  </section>
)

/** The visual language at a glance, in the theme at hand. Not linked from anywhere. */
export const GalleryPage = () => {
  const { heading, lead, sections } = useWords(galleryWords)
  return (
    <div className={styles['page']}>
      <header className={styles['opening']}>
        <h1>{heading}</h1>
        <p>{lead}</p>
      </header>
      <Section {...sections.shapes}>
        <Shapes />
      </Section>
      <Section {...sections.world}>
        <World />
      </Section>
      <Section {...sections.states}>
        <States />
      </Section>
      <Section {...sections.colours}>
        <Colours />
      </Section>
      <Section {...sections.controls}>
        <Controls />
      </Section>
      <Section {...sections.panels}>
        <Panels />
      </Section>
      <Section {...sections.type}>
        <TypeScale />
      </Section>
    </div>
  )
}
