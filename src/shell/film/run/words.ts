import { defineWords } from '../../../words/index.ts'

export const runFilmWords = defineWords({
  en: {
    title: 'Film',
    ofRun: 'Film of this run',
    ofRunText:
      'The stage, from the beginning of the run to its end, made here in the browser. Nothing leaves this computer.',
    noRun: 'Nothing is on the time line yet: do something first.',
    format: 'Format',
    size: 'Size',
    length: 'Length',
    seconds: (seconds: number) => `${seconds} s`,
    make: 'Make the film',
    making: 'Film',
    done: (percent: number) => `${percent} %`,
    saved: (file: string) => `Saved as ${file}`,
    stopped: 'Stopped. Nothing was saved.',
    script: 'Script of what you do',
    scriptText:
      'Records clicks, keys and entries, and saves them as a film script. Press the button in the header to end.',
    record: 'Record what I do',
  },
  nl: {
    title: 'Film',
    ofRun: 'Film van deze run',
    ofRunText:
      'Het toneel, van het begin van de run tot het einde, gemaakt in deze browser. Niets verlaat deze computer.',
    noRun: 'Er staat nog niets op de tijdlijn: doe eerst iets.',
    format: 'Formaat',
    size: 'Grootte',
    length: 'Lengte',
    seconds: (seconds: number) => `${seconds} s`,
    make: 'Maak de film',
    making: 'Film',
    done: (percent: number) => `${percent} %`,
    saved: (file: string) => `Bewaard als ${file}`,
    stopped: 'Gestopt. Er is niets bewaard.',
    script: 'Script van wat je doet',
    scriptText:
      'Neemt klikken, toetsen en invoer op en bewaart ze als filmscript. Stop met de knop in de kop van de pagina.',
    record: 'Neem op wat ik doe',
  },
})
