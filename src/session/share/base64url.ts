import { askAgain, refuse } from './ShareError.ts'

/** Bytes as letters, digits, "-" and "_" (RFC 4648, section 5), without padding. */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Undoes `toBase64url`. @throws {ShareError} when there are other characters, or too few */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => {
  const strange = /[^A-Za-z0-9_-]/.exec(text)
  if (strange !== null) return refuse(`it holds the character "${strange[0]}", which no link has`, askAgain)
  if (text.length % 4 === 1) return refuse('it is cut off', askAgain)
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
}
