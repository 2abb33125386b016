import type { joinTexts } from './words.ts'

/** In Dutch. */
export const joinTextsNl: typeof joinTexts = {
  inClass: (code: string) => `Klas ${code}`,
  answered: (done: number, all: number) => `${done} van ${all} vragen beantwoord`,
  handIn: 'Inleveren',
  leave: 'De klas verlaten',
  explain: (done: number, all: number) =>
    `${done === 1 ? 'Je ene antwoord' : `Je ${done} antwoorden`} op de ${all} vragen van deze les, met hoe zeker je was. Er wordt niets verstuurd: geef het bestand aan je docent, of laat de code zien.`,
  name: 'Je naam of bijnaam (mag leeg blijven)',
  nameHint: 'Je docent ziet hem. Een willekeurig nummer van deze browser houdt jou en anderen uit elkaar.',
  save: 'Bestand bewaren',
  copy: 'Als tekst kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'Deze browser laat een pagina hier niet kopiëren: bewaar het bestand.',
  code: 'QR-code van je antwoorden',
  codeHint:
    'In de code staat hetzelfde als in het bestand. Lever opnieuw in zodra je meer hebt beantwoord: het laatste telt.',
}
