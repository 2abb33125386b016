import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here; `command`: sends a command; `quiet`: beside others; `danger`: breaks something. */
  readonly kind?: 'primary' | 'command' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'normal'
  /** A picture before the words. */
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export const Button = ({
  kind = 'plain',
  size = 'normal',
  icon,
  children,
  className,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    data-kind={kind}
    data-size={size}
    className={className === undefined ? styles['button'] : `${styles['button']} ${className}`}
    {...rest}
  >
    {icon}
    {children}
  </button>
)
