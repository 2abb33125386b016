import type { Refusal } from './format/refusal.ts'
import type { ClassWords } from './words.ts'

const why = (refusal: Refusal): string => {
  switch (refusal.why) {
    case 'tooLarge':
      return `het heeft ${refusal.characters.toLocaleString('nl')} tekens, en antwoorden hebben er hoogstens 20.000`
    case 'empty':
      return 'het is leeg'
    case 'notJson':
      return 'het is geen JSON, of afgekapt'
    case 'otherKind':
      return 'het is een ander soort bestand'
    case 'version':
      return `het heeft versie ${refusal.version}, en deze pagina kent 1`
    case 'member':
      return `het onderdeel “${refusal.name}” ontbreekt of is van de verkeerde soort`
    case 'unknownMember':
      return `het heeft een onderdeel “${refusal.name}”, dat geen antwoordbestand heeft`
    case 'otherClass':
      return `het is voor klas ${refusal.code}`
    case 'otherLab':
      return `het is voor het lab “${refusal.lab}”`
    case 'unknownStep':
      return `het beantwoordt “${refusal.step}”, en die stap vraagt niets in deze les`
    case 'twice':
      return `het beantwoordt “${refusal.step}” twee keer`
    case 'unknownAnswer':
      return `“${refusal.answer}” is geen antwoord op “${refusal.step}”`
    case 'noPicture':
      return 'het is geen antwoordbestand en ook geen afbeelding die deze browser kan lezen'
    case 'noCode':
      return 'er staat geen QR-code op de afbeelding'
  }
}

/** Dutch. */
export const classWordsNl: ClassWords = {
  title: 'Een klas zonder server',
  lead: 'Geef je studenten een link. Zij voorspellen en leveren een klein bestand of een QR-code in; hier zie je hoe de klas antwoordde. Er gaat niets over het netwerk.',
  open: 'Een klas openen',
  lab: 'Lab',
  step: 'Eerste stap',
  runLink: 'Link naar een run (mag leeg blijven)',
  runLinkHint: 'Van “Share” in dat lab: de instellingen, de invoer en het moment gaan mee.',
  notThisLab: 'Dit is geen link naar een run van het gekozen lab.',
  openClass: 'De klas openen',
  openAnother: 'Nog een klas openen',
  holds:
    'De link legt het lab en de stap vast en, met een run, ook de instellingen, de invoer en het moment. Hij kan het thema, de taal en of er om voorspellingen wordt gevraagd niet vastleggen: die kiest elke student zelf. En hij draagt geen events uit jouw store: labs die live draaien, beginnen met wat er in de store van de student staat.',
  current: (code, lab) => `Klas ${code}: ${lab}`,
  link: 'Link voor je studenten',
  copy: 'Link kopiëren',
  copied: 'De link is gekopieerd.',
  notCopied: 'Deze browser laat een pagina hier niet kopiëren: selecteer de link en kopieer hem.',
  linkCode: 'QR-code van de link',
  codeOfLink: 'De link als QR-code tonen',
  collect: 'Verzamelen',
  collectLead:
    'Sleep bestanden of foto’s van QR-codes naar deze pagina, kies ze, plak teksten, of gebruik de camera.',
  choose: 'Bestanden kiezen',
  dropNow: 'Laat los: antwoordbestanden, of foto’s van codes',
  paste: 'Of plak een of meer ingeleverde teksten',
  read: 'Tekst lezen',
  pasted: (number) => `Geplakte tekst ${number}`,
  camera: 'Camera',
  cameraOn: 'Codes lezen met de camera',
  cameraOff: 'Camera stoppen',
  cameraPicture: 'Wat de camera ziet',
  noCamera: (reason) => `De camera kan niet worden gebruikt: ${reason}. Kies in plaats daarvan foto’s.`,
  counted: (counted, refused, again) =>
    `Zojuist gelezen: ${counted} geteld, ${again} al bekend, ${refused} geweigerd.`,
  refused: (count) => (count === 1 ? 'Eén is geweigerd' : `${count} zijn geweigerd`),
  refusal: (source, reason) => `${source}: want ${why(reason)}.`,
  forget: 'Deze lijst opruimen',
  students: (count) => (count === 1 ? '1 student' : `${count} studenten`),
  nobody: 'Nog niemand heeft ingeleverd',
  nobodyYet: 'Zodra het eerste bestand er is, zie je per vraag hoe de antwoorden verdeeld zijn.',
  duplicates: 'Meer dan eens ingeleverd; het laatste telt, en maar één keer',
  duplicate: (name, times) => `${name}: ${times} keer`,
  unnamed: (student) => `zonder naam (${student.slice(0, 4)})`,
  distribution: 'Hoe de klas antwoordde',
  showRight: 'Tonen wat juist is',
  answered: (count, of) => `${count} van ${of} beantwoord`,
  right: (count, of) => `${count} van ${of} juist`,
  isRight: 'juist',
  unanswered: (titles) => `Nog door niemand beantwoord: ${titles.join('; ')}.`,
  answer: 'Antwoord',
  count: 'Hoeveel',
  sureColumn: 'Hoe zeker',
  sure: { 50: 'gok', 75: 'vrij zeker', 95: 'zeker' },
  noQuestions: 'Dit lab vraagt niets wat je kunt inleveren.',
  loading: 'De les wordt geopend ...',
}
