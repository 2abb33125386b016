import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import styles from './IconButton.module.css'

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon'> {
  /** What it does; read aloud and shown as tooltip. */
  readonly name: string
  readonly children: ReactNode
}

/** A button that is only a picture. */
export const IconButton = ({ name, children, kind = 'quiet', ...rest }: IconButtonProps) => (
  <Button aria-label={name} title={name} kind={kind} className={styles['icon'] ?? ''} {...rest}>
    {children}
  </Button>
)
