import type { Fact } from '../questions/question.ts'
import { dayTextNl } from './dayText.ts'
import type { questionTexts } from './questions.ts'

const factTextNl = (fact: Fact): string => {
  switch (fact.is) {
    case 'active now':
      return `${fact.active} van ${fact.all}`
    case 'lives in':
      return `${fact.who}, ${fact.city}`
    case 'moved':
      return `${fact.who}: van ${fact.from} naar ${fact.to}, ${dayTextNl(fact.on)}`
    case 'name corrected':
      return `${fact.who}: een typefout, verbeterd van ${fact.from}, ${dayTextNl(fact.on)}`
    case 'name taken':
      return `${fact.who}: een nieuwe naam, was ${fact.from}, ${dayTextNl(fact.on)}`
    case 'inactive because':
      return `${fact.who}: ${fact.reason}, ${dayTextNl(fact.on)}`
    case 'inactive':
      return fact.who
    case 'lived at':
      return `${fact.who}: ${fact.at}, tot ${dayTextNl(fact.until)}`
    case 'to undo':
      return fact.by === null
        ? `${fact.who}: ${fact.eventType}; geen taak draait dat terug`
        : `${fact.who}: ${fact.eventType}; teruggedraaid door ${fact.by}`
    case 'gets the letter':
      return `${fact.who}, ${fact.at}`
    case 'switched off by':
      return `${fact.who}: door ${fact.by}, ${dayTextNl(fact.on)}`
    case 'saved since':
      return `${fact.count} ${fact.count === 1 ? 'rij is' : 'rijen zijn'} opgeslagen sinds ${dayTextNl(fact.since)}`
    case 'row says':
      return `${fact.who}, ${fact.at}`
    case 'name now':
      return fact.who
  }
}

/** Texts of the ten questions, in Dutch. */
export const questionTextsNl: typeof questionTexts = {
  asked: {
    active: 'Hoeveel klanten zijn actief?',
    city: 'Wie woont er in Utrecht?',
    moved: 'Wie verhuisde in de laatste 30 dagen?',
    typo: 'Was het een typefout, of een nieuwe naam?',
    inactive: 'Waarom zijn deze klanten inactief?',
    'former-address': 'Waar woonden onze klanten vroeger?',
    tuesday: 'Wat moet teruggedraaid worden om afgelopen dinsdag terug te draaien?',
    letter: 'Wie zou op de eerste van vorige maand de brief gekregen hebben?',
    who: 'Welke medewerker zette deze klanten uit?',
    'why-moved': 'Waarom zijn ze verhuisd?',
  },
  missing: {
    active: '',
    city: '',
    moved:
      'Kan het niet weten. Een opgeslagen rij kan een verhuizing, een verbetering of een schakelaar zijn; de kolommen van ervoor zijn overschreven.',
    typo: 'Kan het niet weten. Er is de naam van vandaag; die van ervoor is overschreven.',
    inactive: 'Kan het niet weten. Ze weet wie inactief is, maar het formulier vroeg nooit waarom.',
    'former-address': 'Kan het niet weten. Elke rij heeft plaats voor één adres.',
    tuesday: 'Kan het niet weten. Wat er vóór dinsdag in de rijen stond is weg.',
    letter: 'Kan het niet weten. Ze heeft de klanten van vandaag, niet die van die dag.',
    who: 'Kan het niet weten. Geen kolom zegt het. Een kolom updated_by kende alleen de laatste medewerker, wat die ook deed.',
    'why-moved': 'Kan het niet weten. Ze weet niet eens dat ze verhuisd zijn.',
  },
  outcomes: { both: 'Beide kanten', tasks: 'Alleen de log', neither: 'Geen van beide' },
  fact: factTextNl,
  guess: 'Wie kan dit beantwoorden?',
  commit: 'Kies eerst; dan worden beide kanten gevraagd.',
  yourGuess: (guess) => `Jouw gok: ${guess}.`,
  right: 'Je had gelijk.',
  wrong: (outcome) => `Het liep anders: ${outcome.toLowerCase()}.`,
  knows: 'Weet het',
  cannot: 'Kan het niet weten',
  nearest: 'Wat ze wel weet:',
  notAsked:
    'Kan het ook niet weten. De taak vroeg om het nieuwe adres, niet om de reden. Een log weet wat iemand wilde zeggen, en niets meer.',
  nobody: 'Niemand.',
  numbered: (index, question) => `${index}. ${question}`,
  tally: (rows, log, asked) =>
    `Van ${asked} gestelde vragen beantwoordt de tabel er ${rows} en de log ${log}.`,
  list: 'Vragen van het bedrijf',
  fair: 'Een tabel kan ook een geschiedenis krijgen. Dan moet iemand aan de vraag gedacht hebben voordat ze gesteld werd.',
  next: 'Volgende vraag',
  undo: 'Draai afgelopen dinsdag nu terug',
  undone: (facts) =>
    `Goedgemaakt door ${facts === 1 ? '1 nieuw feit' : `${facts} nieuwe feiten`} van vandaag. Dinsdag zelf blijft in de log.`,
}
