import type { raceTexts, rewriteTexts, searchTexts } from './experiments.ts'

/** Texts of "two clerks at once", in Dutch. */
export const raceTextsNl: typeof raceTexts = {
  start: 'Beiden openen de klant',
  saveFirst: 'Anna is klaar',
  saveSecond: 'Bram is klaar',
  again: 'Nog een keer',
  anna: 'Anna',
  bram: 'Bram',
  loaded: (at) => `geladen op updated_at ${at}`,
  seen: (version) => `gezien op versie ${version}`,
  ready: 'klaar',
  saved: 'opgeslagen',
  guess: 'Als Bram klaar is: welke van de twee wijzigingen is er nog?',
  guesses: {
    'rows-lose': 'Tabel: alleen die van Bram. Log: beide',
    'both-lose': 'Aan beide kanten alleen die van Bram',
    'both-keep': 'Aan beide kanten allebei',
  },
  lostTitle: 'Er ging een wijziging verloren',
  lost: (column, value, by) => `${column}: “${value}” is weer “${by}”.`,
  whyLost: 'Brams formulier hield nog wat hij laadde voordat Anna opsloeg, en Opslaan schrijft alles.',
  fair: 'Een versiekolom had Brams Opslaan kunnen weigeren. Dan moest hij alles opnieuw typen: het formulier weet niet wat hij bedoelde.',
  nobodyTold: 'Niemand kreeg het te horen. De tabel weet niet dat het gebeurd is.',
  keptTitle: 'Beide zijn bewaard',
  conflict: (expected, actual) =>
    `Over Brams taak werd beslist op versie ${expected}; versie ${actual} is er. De store weigerde haar.`,
  decided: 'Dus werd er opnieuw beslist, op wat Anna gedaan had, met dezelfde regels, en opgeslagen.',
  why: 'Het kon herhaald worden omdat de taak zegt wat bedoeld is: een naam, en niets over een adres.',
  version: (version) => `versie ${version}`,
  inactive: 'Deze klant is inactief en kan niet verhuizen. Kies een andere.',
  before: 'De vorige keer in deze store',
  none: 'Niemand heeft het nog geprobeerd.',
}

/** Texts of "rewrite the form", in Dutch. */
export const rewriteTextsNl: typeof rewriteTexts = {
  intro: 'Waarvoor komen mensen aan de balie? Geef elke zin de taak die hetzelfde betekent.',
  saying: 'Wat er aan de balie gezegd wordt',
  choose: 'Opslaan (UpdateCustomer)',
  left: 'Zinnen die nog in Opslaan eindigen',
  fits: 'past',
  tooCoarse: 'zegt niets',
  wrong: 'andere betekenis',
  done: 'Er is geen Opslaan over: elk doel stuurt een eigen command.',
  nothing: 'vraagt verder niets',
  fromForm: 'Commands die overblijven, en wat ze vragen',
  said: (saying) => `“${saying}”`,
  sayings: {
    moved: 'We wonen sinds maandag in een ander huis.',
    typo: 'Het is Bakker, met een e.',
    wedding: 'Ik draag nu de naam van mijn vrouw.',
    houseNumber: 'Jullie hebben mijn straat verkeerd; ik heb daar nooit gewoond.',
    broke: 'Hij heeft al een jaar niet betaald.',
    back: 'Ik ben terug uit Spanje. Kennen jullie me nog?',
    privacy: 'Verwijder alsjeblieft alles over mij.',
  },
}

/** Texts of the search for a reason, in Dutch. */
export const searchTextsNl: typeof searchTexts = {
  search: 'De zoektocht',
  task: 'Verander iets in het formulier en sla het op. Laat het lab dan naar de reden zoeken, in alles wat de tabel heeft opgeslagen.',
  check: 'Zoek de reden',
  columns: 'Verhalen die achter deze rij kunnen zitten',
  rowsRead: (count) => `${count} rijen uit de tabel gelezen; elke kolom ervan is doorzocht.`,
  unchanged: 'De tabel is zoals in het begin. Verander eerst iets in het formulier.',
  solvedTitle: 'Niemand kan het ooit nog vinden',
  solved: (name, stories) =>
    `${name}: ${stories} verschillende verhalen eindigen in precies deze rij, en niets wat opgeslagen is houdt ze uit elkaar.`,
  failedTitle: 'Iemand zou het nog kunnen vinden',
  oneStory: (name) => `${name}: maar één verhaal eindigt in deze rij.`,
  told: (name, word) => `${name}: de rij zegt zelf “${word}”.`,
  story: 'Verhaal',
  leaves: 'Rij die het achterlaat',
  same: 'dezelfde',
  other: 'een andere',
  stories: {
    MoveCustomer: 'verhuisd',
    CorrectCustomerAddress: 'het adres was verkeerd gespeld',
    CorrectCustomerName: 'de naam was verkeerd gespeld',
    TakeAnotherName: 'nam een andere naam',
    'moved away': 'gedeactiveerd: weggetrokken',
    'does not pay': 'gedeactiveerd: betaalt niet',
    'passed away': 'gedeactiveerd: overleden',
    'asked to be forgotten': 'gedeactiveerd: wilde vergeten worden',
    ActivateCustomer: 'kwam terug',
  },
  tryTask: 'Doe hetzelfde met een taak: daar staat het doel in de log, en blijft het daar.',
}
