import type { transferTexts } from './words.ts'

/** Words of export, import and verification, in Dutch. */
export const transferTextsNl: typeof transferTexts = {
  export: 'Exporteren',
  import: 'Importeren',
  verify: 'Controleren',
  dismiss: 'Sluiten',
  phase: {
    hashing: 'de hash wordt bepaald',
    writing: 'er wordt geschreven',
    validating: 'het bestand wordt gecontroleerd',
    verifying: 'elke rij wordt gelezen',
  },
  running: {
    export: (store) => `“${store}” wordt geëxporteerd`,
    import: (store) => `Er wordt in “${store}” geïmporteerd`,
    verify: (store) => `“${store}” wordt gecontroleerd`,
  },
  progress: (phase, done, total) => `${phase}: ${done} van ${total} events`,
  exported: (events, store, file) =>
    `${events} events van “${store}” staan in ${file}, dat de browser bewaart.`,
  imported: (events, file, store) => `${events} events uit ${file} staan in “${store}”.`,
  importedNew: (before) => `Hij is ervoor gemaakt en is nu open, omdat “${before}” niet leeg is.`,
  importedHere: 'Hij was leeg en is open.',
  verified: (events, store) =>
    `Alles is goed: ${events} rijen van “${store}” kloppen, en elke aggregate heeft de versie van zijn laatste event.`,
  damaged: (count, store) => `Schade in “${store}”: ${count} bevindingen`,
  damage: (place, what) => `${place}: ${what}`,
  event: (id) => `event ${id}`,
  moreDamage: (count) => `en nog ${count}`,
  logHash: 'Hash van de log',
  cancelled: {
    export: 'Het exporteren is afgebroken; er is geen bestand bewaard.',
    import: 'Het importeren is afgebroken; er is niets van over.',
    verify: 'De controle is afgebroken.',
  },
  failed: {
    export: 'Het exporteren is mislukt',
    import: 'Het importeren is mislukt',
    verify: 'De controle is mislukt',
  },
  importTitle: 'Importeren',
  importHere: (store) => `“${store}” is leeg: de events gaan daarin.`,
  importNew: (store) =>
    `“${store}” is niet leeg en blijft zoals hij is: de events gaan in een nieuwe store, die daarna geopend wordt.`,
  importWhat:
    'Een export als JSON Lines: een kop, en dan één event per regel. Het hele bestand wordt gecontroleerd voordat er iets geschreven wordt; één foute regel en het wordt geweigerd.',
  file: 'Bestand',
  drop: 'of sleep het ergens op deze pagina',
  dropNow: 'Laat het bestand los om het te importeren',
}
