import type { lessonTexts } from './lesson.ts'

/** The steps in words, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  replay: {
    title: 'Laden is afspelen',
    say: 'Een rekening van 1.037 events wordt geladen. Toestand is een fold van events, dus elk ervan wordt gelezen en toegepast.',
    predict: {
      ask: 'Hoeveel events worden afgespeeld?',
      unit: 'events',
      told: 'Alle 1.037: zonder snapshot begint elke keer laden bij het eerste event.',
    },
  },
  snapshot: {
    title: 'Een snapshot, en de staart',
    say: 'Bij elk 100e event wordt de toestand er los bij bewaard. Laden begint met de nieuwste snapshot en speelt af wat erna kwam.',
    predict: {
      ask: 'Van 1.037 events, met een snapshot elke 100: hoeveel worden er afgespeeld?',
      unit: 'events',
      told: 'De nieuwste snapshot is van versie 1.000; daarna komen 37 events. De toestand is dezelfde als met een volledige replay.',
    },
  },
  tail: {
    title: 'Het interval bepaalt de staart',
    say: 'Nu een snapshot elke 300 events. Minder rijen, en een langere staart.',
    predict: {
      ask: 'Hoeveel events worden er nu afgespeeld?',
      unit: 'events',
      told: '1.037 min 900 is 137. Gemiddeld is de staart de helft van het interval.',
    },
  },
  measure: {
    title: 'Meet voordat je beslist',
    say: 'Tienduizend events, geen snapshot. Open “Meten” en zie wat laden op deze machine kost, vanaf tien events.',
    predict: {
      ask: 'Waarmee groeit de tijd van een volledige replay?',
      options: {
        events: 'Met het aantal events',
        constant: 'Met niets; hij blijft gelijk',
        age: 'Met de leeftijd van de rekening',
      },
      told: 'Met het aantal events. Op logaritmische assen wordt dat een rechte lijn, eerst vlak, waar elke toegang een vaste prijs heeft.',
    },
  },
  'last-resort': {
    title: 'Alleen als het echt moet',
    say: 'De meeste aggregates zijn kort. Deze heeft 30 events. Een snapshot zou een tweede schema zijn om te onderhouden, rijen om te schrijven, en nog iets dat fout kan zijn.',
    predict: {
      ask: 'Heeft hij een snapshot nodig?',
      options: { yes: 'Ja', no: 'Nee' },
      told: 'Nee: de gemeten tijd van een volledige replay ligt ver onder wat iemand merkt.',
    },
  },
  silent: {
    title: 'De vorm verandert, en niemand zegt het',
    say: 'Het saldo wordt nu in honderdsten van een cent bijgehouden. De snapshots hebben nog centen, en dragen geen versie. De events gaat het niet aan: die hadden nooit een saldo.',
    predict: {
      ask: 'Wat doet laden?',
      options: {
        error: 'Het mislukt met een fout',
        replay: 'Het speelt alles af',
        wrong: 'Het toont een fout saldo',
      },
      told: 'Een getal is een getal: de oude centen worden als honderdsten van een cent gelezen. Het saldo is fout, en er komt geen foutmelding.',
    },
  },
  versioned: {
    title: 'Een versie op elke snapshot',
    say: 'Dezelfde verandering van vorm. Maar elke snapshot zegt welke vorm hij heeft, en laden weigert die van een andere.',
    predict: {
      ask: 'Hoeveel van de 1.037 events worden afgespeeld?',
      unit: 'events',
      told: 'Alle 1.037: geen snapshot past. Trager, en juist. Een geweigerde snapshot kost tijd, een ten onrechte aangenomen kost de waarheid.',
    },
  },
  edited: {
    title: 'Iemand bewerkt een snapshot',
    say: 'De nieuwste snapshot krijgt er met de hand € 1.000 bij. Laden vertrouwt hem.',
  },
  refused: {
    title: 'De hash past niet',
    say: 'Dezelfde bewerking, maar laden vergelijkt de hash. Het gaat terug naar de snapshot ervoor.',
    predict: {
      ask: 'Hoeveel events worden afgespeeld?',
      unit: 'events',
      told: 'De snapshot van versie 1.000 wordt geweigerd, die van versie 900 is gaaf: 137 events worden afgespeeld.',
    },
  },
  early: {
    title: 'Vanaf het begin fout berekend',
    say: 'De code die de nieuwste snapshot schreef vergat het laatste event. Versie en hash passen perfect. Laden is fout.',
    predict: {
      ask: 'Wat vindt de foute snapshot?',
      options: {
        hash: 'Zijn hash',
        version: 'Zijn schemaversie',
        replay: 'Hem vergelijken met een replay',
      },
      told: 'Alleen de replay. Die zegt ook welk veld verschilt, en hoeveel.',
    },
  },
  rebuild: {
    title: 'Gooi weg en bouw opnieuw',
    say: 'Snapshots zijn afgeleid. Ze worden weggegooid en opnieuw gemaakt uit de events, waar niemand aan kwam; dan is alles juist en snel.',
  },
  split: {
    title: 'Splits, en het is niet meer nodig',
    say: 'Een werkplaatsjaar als één aggregate heeft 5.250 events. Per dag geknipt heeft elke planning haar eigen. Een rekening die elk jaar wordt afgesloten doet hetzelfde: ze opent met het overgebrachte saldo.',
    predict: {
      ask: 'Hoeveel events worden er afgespeeld om één dag te laden, als elke dag een aggregate is?',
      unit: 'events',
      told: '21 in plaats van 5.250. En medewerkers die op verschillende dagen werken komen elkaar niet meer in één versie tegen.',
    },
  },
}
