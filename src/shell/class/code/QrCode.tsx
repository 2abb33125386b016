import { encodeQR } from 'qr'
import { useMemo } from 'react'
import styles from './QrCode.module.css'

/** More than this is hard to read from a screen by a phone; in bytes. */
export const mostInCode = 1500

interface QrCodeProps {
  readonly text: string
  /** What it holds, in a sentence. */
  readonly title: string
}

const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')

/** A text as a QR code: black on white in every theme, for cameras. Nothing for a text that is too long for one. */
export const QrCode = ({ text, title }: QrCodeProps) => {
  const rows = useMemo(
    () =>
      new TextEncoder().encode(text).length > mostInCode
        ? null
        : encodeQR(text, 'raw', { ecc: 'low', border: 4 }),
    [text],
  )
  if (rows === null) return null
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
      data-qr
    >
      <rect width={rows.length} height={rows.length} className={styles['paper']} />
      <path d={pathOf(rows)} className={styles['ink']} />
    </svg>
  )
}
