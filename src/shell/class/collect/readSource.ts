import { codeIn } from '../code/codeInPicture.ts'
import { limits } from '../format/handIn.ts'
import type { Reading } from '../format/refusal.ts'

/** Larger pictures come from no phone; in bytes. */
const mostInPicture = 25_000_000

const isPicture = ({ type }: Blob): boolean => type.startsWith('image/')

const textInPicture = async (picture: Blob): Promise<Reading<string>> => {
  if (picture.size > mostInPicture) return { is: 'refused', refusal: { why: 'noPicture' } }
  try {
    const bitmap = await createImageBitmap(picture)
    const text = await codeIn(bitmap)
    bitmap.close()
    return text === null ? { is: 'refused', refusal: { why: 'noCode' } } : { is: 'read', value: text }
  } catch {
    return { is: 'refused', refusal: { why: 'noPicture' } }
  }
}

/** The text in a file: its own, or that of the QR code which it shows. Never rejects. */
export const textInFile = async (file: Blob): Promise<Reading<string>> => {
  if (isPicture(file)) return textInPicture(file)
  // A character has at most four bytes: what is larger is too long in any case, and is not read.
  if (file.size > 4 * limits.text)
    return { is: 'refused', refusal: { why: 'tooLarge', characters: file.size } }
  try {
    return { is: 'read', value: await file.text() }
  } catch {
    return { is: 'refused', refusal: { why: 'noPicture' } }
  }
}

/** What was pasted, text by text: each begins on a line of its own. */
export const textsInPaste = (pasted: string): readonly string[] =>
  pasted
    .split(/(?<=\})\s*\n\s*(?=\{)/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
