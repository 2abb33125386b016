import type { lessonTexts } from './lesson.ts'

/** The words of the lesson, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  tables: {
    title: 'Twee tabellen',
    say: 'Eén rij per aggregate met zijn versie, en één rij per event met zijn order. Hier wordt de planning van een nieuwe dag gemaakt en worden twee klussen gepland.',
    predict: {
      ask: 'Welke versie toont de rij van de aggregate?',
      unit: '',
      told: '3: één voor elk event. De versie van een aggregate is de order van zijn laatste event.',
    },
  },
  order: {
    title: 'Order stuurt replay',
    say: 'Anna plant een klus. De nieuwe rij krijgt de volgende order van haar aggregate en het volgende id van de hele store. Schud de rijen: replay sorteert ze op order, en komt op hetzelfde uit.',
  },
  versions: {
    title: 'Oorspronkelijk en huidig',
    say: 'Anna plant twee klussen zonder op te slaan. Wat ze laadde blijft de oorspronkelijke versie; elk event in het geheugen verhoogt de huidige. Het verschil is wat nog niet opgeslagen is.',
  },
  equal: {
    title: 'Alleen als de versies gelijk zijn',
    say: 'Anna en Bram laden allebei versie 3, en willen allebei de laatste brug om negen uur. Anna slaat het eerst op.',
    predict: {
      ask: 'Wat wordt er van Brams opslaan?',
      options: {
        both: 'Beide worden opgeslagen',
        conflict: 'De store weigert: verwacht 3, werkelijk 4',
      },
      told: 'Geweigerd. Vergelijken en toevoegen is één ondeelbare stap: wie als tweede komt vindt een andere versie dan er geladen was, en er wordt niets toegevoegd.',
    },
  },
  ignored: {
    title: 'Het antwoord waar niemand naar keek',
    say: 'Dezelfde race op een store die vraagt “where version = 3” en niet kijkt hoeveel rijen er gewijzigd zijn, zoals de onze ooit deed.',
    predict: {
      ask: 'Wat krijgt Bram te horen?',
      options: { saved: 'Dat het opgeslagen is', refused: 'Dat het niet lukte' },
      told: 'Dat het opgeslagen is, terwijl er niets van in de store staat: een lost update, in stilte. De controle was er; het antwoord werd niet gelezen.',
    },
  },
  unchecked: {
    title: 'Helemaal geen controle',
    say: 'Nu vergelijkt opslaan niets. Beiden hebben de regels gecontroleerd, elk op wat er in het geheugen stond.',
    predict: {
      ask: 'Hoeveel klussen staan er om negen uur, waar drie bruggen zijn?',
      unit: 'klussen',
      told: 'Vier. Elke beslissing klopte voor de toestand waarop ze genomen werd, en samen kloppen ze niet.',
    },
  },
  redo: {
    title: 'Optie 1: sla opnieuw op',
    say: 'Na het conflict wordt alleen het opslaan nog eens gedaan, onder de versie die er nu staat.',
    predict: {
      ask: 'Hoe staat de dag er daarna voor?',
      options: { sound: 'In orde', overbooked: 'Overboekt' },
      told: 'Overboekt: de regels zijn op de oude toestand gecontroleerd en niet opnieuw. Daarom is het vaak niet wat je wilt.',
    },
  },
  restart: {
    title: 'Optie 2: begin de afhandeling opnieuw',
    say: 'Na het conflict wordt het hele command opnieuw afgehandeld: laden, elke regel controleren, beslissen, opslaan. Hoogstens drie keer.',
    predict: {
      ask: 'Wat komt er van Brams klus?',
      options: { planned: 'Hij wordt gepland', refused: 'Een regel weigert hem' },
      told: 'Een regel weigert hem: de laatste brug is bezet. Dat is het juiste antwoord, en het komt van verse gegevens.',
    },
  },
  'free-slot': {
    title: 'Als beiden geholpen kunnen worden',
    say: 'Deze keer wil Bram een ander uur. De versies verschillen nog steeds, dus het eerste opslaan wordt geweigerd; één herstart later zijn beide klussen gepland. Niemand merkte het.',
  },
  raise: {
    title: 'Optie 3: geef de fout door',
    say: 'De gebruiker hoort wat er gebeurde: welke versie verwacht werd en welke er is. Wat getypt was blijft staan, en een mens beslist op verse gegevens.',
  },
  lock: {
    title: 'Liever een lock',
    say: 'Wie laadt houdt tot het einde een lock. Het is een echte lock van de browser, ook tussen tabbladen: laat Anna laden, dan Bram.',
    predict: {
      ask: 'Wat doet Brams “Laad” terwijl Anna de lock heeft?',
      options: { waits: 'Het wacht', conflict: 'Het eindigt in een conflict' },
      told: 'Het wacht, zo lang als Anna erover doet; ook tijdens de lunch. Er zijn geen conflicten, en de prijs is wachten.',
    },
  },
  contention: {
    title: 'Wat het kost',
    say: 'Meet in het bewijs: 1 tot 64 schrijvers op één aggregate, achter een lock, en op eigen aggregates.',
    predict: {
      ask: 'Wat is het snelst met veel schrijvers?',
      options: { split: 'Een aggregate voor elk', lock: 'Een lock op één aggregate' },
      told: 'Eigen aggregates: er is niets om op te wachten en niets te herhalen. Hoe groot een aggregate is bepaalt hoe vaak mensen elkaar erin tegenkomen.',
    },
  },
}
