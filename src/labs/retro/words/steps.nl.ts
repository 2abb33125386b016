import type { stepTexts } from './steps.ts'

/** The words of each step, in Dutch. */
export const stepTextsNl: typeof stepTexts = {
  stored: {
    title: 'Het grootboek van een spaarrekening',
    say: 'Geopend op 01-04-2017 met € 1.000,00; een premie van € 150,00 op elke 1e, 1 % rente op elke 28e. Elf events zijn opgeslagen, nieuwste boven. De kolom Totaal wordt er hier en nu uit gevouwen.',
    predict: {
      ask: 'Waar wordt het totaal van € 1.666,17 bewaard?',
      options: { 'in-each-row': 'In elke opgeslagen rij', nowhere: 'Nergens: het wordt berekend' },
      told: 'Geen event bevat een totaal. Bekijk er een onder Event log: een datum en een bedrag, en dat is alles.',
    },
  },
  'late-payment': {
    title: '29-08: een betaling komt boven water',
    say: 'Op 29-08-2017 hoort de bank van € 500,00 die op 11-06-2017 betaald is. Bij dit feit horen twee data: de dag waarop het wordt vastgelegd, en de dag vanaf wanneer het telt.',
    predict: {
      ask: 'Waarmee eindigt het grootboek op dit moment?',
      options: { '1666': '€ 1.666,17', '2166': '€ 2.166,17', '2181': '€ 2.181,32' },
      told: 'Er is nog niets geboekt. Een feit weten is niet hetzelfde als het opslaan: het grootboek eindigt nog met € 1.666,17.',
    },
  },
  copy: {
    title: 'Speel een kopie af, tot 01-06',
    say: 'De opgeslagen events worden in het geheugen afgespeeld, en de replay stopt vóór de dag van de betaling. Het opgeslagen grootboek merkt er niets van.',
    predict: {
      ask: 'Hoeveel van de elf rijen komen vóór 11-06?',
      unit: 'rijen',
      told: 'Zes: het openen, de eerste betaling, en april tot 1 juni. Het geheugen eindigt nu met € 1.321,60.',
    },
  },
  inject: {
    title: 'Voeg haar in, in het geheugen',
    say: 'In het geheugen mag de betaling op haar eigen dag: € 1.821,60. Dezelfde invoeging wordt op de store geprobeerd, echt; het antwoord wordt getoond.',
    predict: {
      ask: 'Wat doet de store met een event voor 11-06?',
      options: { takes: 'Neemt het ertussen', moves: 'Schuift de latere op', refuses: 'Weigert het' },
      told: 'Elke plaats in de log is voorgoed bezet. Aan geschiedenis wordt toegevoegd, ze wordt nooit veranderd.',
    },
  },
  rest: {
    title: 'Speel de rest af',
    say: 'De overige events volgen. Premies blijven wat ze waren; elke rente wordt opnieuw berekend over het saldo van haar dag: 18,22, 19,90 en 21,60.',
    predict: {
      ask: 'Waar eindigt het geheugen?',
      options: { '2166': '€ 2.166,17: € 500 meer', '2181': '€ 2.181,32: meer dan dat' },
      told: 'De regels lopen opnieuw. Wie de oude rentebedragen overneemt eindigt met € 2.166,17: probeer de schakelaar bij de tabel.',
    },
  },
  difference: {
    title: 'Het verschil is wat openstaat',
    say: 'Wat het had moeten zijn, min wat is opgeslagen: € 2.181,32 min € 1.666,17. Het is de betaling zelf en de rente die op drie keer de 28e gemist is: 5,00, 5,05 en 5,10.',
    predict: {
      ask: 'Hoe groot is het verschil?',
      options: { '50000': '€ 500,00', '51500': '€ 515,00: 1 % ervan, drie keer', '51515': '€ 515,15' },
      told: '€ 515,15: € 500,00 betaling en € 15,15 rente, een deel daarvan rente op rente.',
    },
  },
  discard: {
    title: 'Het geheugen wordt weggegooid',
    say: 'De kopie heeft haar werk gedaan. Twee getallen worden onthouden: 500,00 en 15,15. Herlaad de pagina nu als je wilt: wat is opgeslagen is alles wat blijft.',
    predict: {
      ask: 'Wat is er na een herlading nog?',
      options: { both: 'Grootboek en geheugen', ledger: 'Alleen het grootboek', nothing: 'Niets' },
      told: 'Het geheugen is nooit opgeslagen. Het grootboek eindigt met € 1.666,17, alsof niemand gekeken had.',
    },
  },
  'retro-payment': {
    title: 'Voeg de betaling toe',
    say: 'Retro Payment 11-06 wordt op 29-08 toegevoegd: € 500,00, totaal € 2.166,17. Ze draagt beide data.',
    predict: {
      ask: 'Waar in het grootboek komt ze?',
      options: { 'in-june': 'Tussen 01-06 en 28-06', 'at-the-end': 'Aan het eind, op 29-08' },
      told: 'Aan het eind. Het grootboek zegt wat wanneer geboekt is; het event zelf zegt sinds wanneer het telt.',
    },
  },
  'retro-correction': {
    title: 'Voeg de correctie toe',
    say: 'Retro Correction 11-06 voegt de gemiste € 15,15 toe: totaal € 2.181,32, waar de replay in het geheugen eindigde. Beide wegen zijn het eens.',
    predict: {
      ask: 'Hoeveel van de elf eerdere rijen zijn veranderd?',
      options: { '0': 'Geen', '3': 'De drie rentes', '11': 'Alle' },
      told: 'Geen. Onder Controles staat de hash van alle eerdere rijen twee keer: vóór de boeking en erna.',
    },
  },
  premium: {
    title: '01-09: het leven gaat door',
    say: 'De volgende premie wordt geboekt alsof er niets geweest was: € 2.331,32.',
  },
  interest: {
    title: '28-09: alle latere uitkomsten kloppen',
    say: 'Rente over het gecorrigeerde saldo: € 23,31, totaal € 2.354,63. Dat is wat het geweest was als de betaling op haar dag geboekt was.',
    predict: {
      ask: 'Hoeveel zou er zonder de correctie op 28-09 ontbreken?',
      options: { '0': 'Niets', '1515': '€ 15,15', '1530': '€ 15,30' },
      told: '€ 15,30: de gemiste rente, en de rente daarop. Probeer de schakelaar: zonder eindigt het grootboek met € 2.339,33.',
    },
  },
  formula: {
    title: 'Waarom geen formule?',
    say: 'Voor € 500,00 geeft een formule hetzelfde: 500 × (1,01³ − 1) = 15,15. Maar een bank rondt elke rente af op hele centen, en een formule rondt één keer af. Beide worden hier op 2.000 bedragen geprobeerd.',
    predict: {
      ask: 'Voor hoeveel van de bedragen zit de formule er een cent naast?',
      unit: '%',
      told: 'Voor ongeveer de helft. Een correctie komt uit een replay van de regels, nooit uit een kortere weg.',
    },
  },
  letters: {
    title: 'Wat vertrokken is haal je niet terug',
    say: 'Na elke rente vertrok een afschrift naar de klant. Drie ervan noemden cijfers die fout bleken. Geen replay roept ze terug, en geen replay verstuurt ze opnieuw: een volgende brief zet ze recht.',
    predict: {
      ask: 'Wat kun je aan de drie afschriften doen?',
      options: { unsend: 'Ze terughalen', compensate: 'Een ander sturen dat ze verbetert' },
      told: 'Effecten op de wereld worden gecompenseerd, niet ongedaan gemaakt. Hetzelfde geldt voor geld dat uitbetaald is.',
    },
  },
  own: {
    title: 'Nu is het jouw rekening',
    say: 'Elk bedrag, elke dag, meerdere ervan; een premie die fout was; een andere rente sinds het voorjaar. Elk wordt eerst in het geheugen bekeken, en dan aan het eind geboekt.',
    predict: {
      ask: 'Dezelfde € 500,00, betaald op 29-06 in plaats van 11-06: welke correctie?',
      options: { '505': '€ 5,05', '1005': '€ 10,05', '1515': '€ 15,15' },
      told: '€ 10,05. De rente van 28-06 is op een dag na gemist. Op 28-06 zelf zou ze tellen: betalingen komen vóór de rente van hun dag.',
    },
  },
}
