import type { ReactNode } from 'react'
import { useWords } from '../../words/index.ts'
import { Colours } from './Colours.tsx'
import { Controls } from './Controls.tsx'
import styles from './GalleryPage.module.css'
import { Panels } from './Panels.tsx'
import { AllShapes } from './Shapes.tsx'
import { galleryWords } from './words.ts'

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles['section']}>
    <h2>{title}</h2>
    {children}
  </section>
)

/** The visual language at a glance, in the theme at hand. Not linked from anywhere. */
export const GalleryPage = () => {
  const words = useWords(galleryWords)
  return (
    <div className={styles['page']}>
      <h1>{words.heading}</h1>
      <p>{words.lead}</p>
      <Section title={words.shapes}>
        <AllShapes />
      </Section>
      <Section title={words.colours}>
        <Colours />
      </Section>
      <Section title={words.controls}>
        <Controls />
      </Section>
      <Section title={words.panels}>
        <Panels />
      </Section>
      <Section title={words.type}>
        {words.scale.map((text, index) => (
          <p key={text} className={styles['sample']} data-step={index}>
            {text}
          </p>
        ))}
      </Section>
    </div>
  )
}
