import type { stepTexts } from './lesson.ts'

/** The words of each step, in Dutch. */
export const stepTextsNl: typeof stepTexts = {
  'one-model': {
    title: 'Eén rij voor allen',
    say: 'Zo beginnen de meeste systemen. Groene vragen en blauwe wijzigingen gaan door hetzelfde model en dezelfde database, en duren ongeveer even lang. De vierkantjes onder een ding zijn zijn werkers: gevuld terwijl ze werken.',
    notes:
      'Laat het langzaam lopen en volg één vraag van de schermen naar de database en terug. Vraag wat een wijziging en een vraag hier gemeen hebben: alles. Zelfde model, zelfde rij, zelfde prijs.',
  },
  'more-reads': {
    title: 'De lijst wordt populair',
    say: 'Lezen stijgt van 100 naar 170 per seconde. Niemand schrijft meer dan eerst.',
    predict: {
      ask: 'Hoe lang duurt schrijven nu?',
      options: { same: 'Even lang als eerst', slower: 'Veel langer', faster: 'Korter' },
      told: 'Veel langer. De database is meer dan negen tiende van de tijd bezig, en schrijven wacht achter lezen. Wie een rij deelt, deelt de file.',
    },
    notes:
      'Druk op de database: onder Wachtrijen staat de film naast de gesloten vorm. Vraag waarom 70 procent meer lezen het wachten vele malen zo lang maakt: bij volle belasting telt elk beetje.',
  },
  cqs: {
    title: 'Scheid de methoden',
    say: 'Command-query separation sorteert de methoden: wie wijzigt geeft niets terug, wie antwoordt wijzigt niets. Eén model, één database, zoals eerst.',
    predict: {
      ask: 'Welk getal wordt beter?',
      options: { reads: 'Lezen', writes: 'Schrijven', none: 'Geen' },
      told: 'Geen, tot op het laatste cijfer: dezelfde verzoeken komen in dezelfde rijen. Wat je wint zit in de code: een vraag kun je zonder gevaar nog eens stellen.',
    },
    notes:
      'Meyers idee is van 1988 en kost niets. Vraag om een methode in hun eigen code die tegelijk antwoordt en wijzigt.',
  },
  'two-models': {
    title: 'Scheid de modellen',
    say: 'Nu een dun querymodel dat de regels overslaat: 4 ms werk waar het gemengde model er 12 nodig had (beide aangenomen). Weer 100 keer lezen per seconde.',
    predict: {
      ask: 'Wie krijgt eerder antwoord?',
      options: { reads: 'Lezen', writes: 'Schrijven', none: 'Niemand' },
      told: 'Lezen. Schrijven blijft wat het was, en de database doet precies het werk van eerst: die is nog gedeeld.',
    },
    notes:
      'Veel systemen kunnen hier stoppen: geen broker, niets verouderd. Vraag wat nog gedeeld is, en wie het zou merken.',
  },
  'wrong-place': {
    title: 'Meer instanties, zelfde file',
    say: '170 keer lezen per seconde. Je betaalt voor drie extra instanties van het querymodel, vijf in totaal.',
    predict: {
      ask: 'Hoeveel eerder krijgt lezen antwoord?',
      options: { half: 'In de helft van de tijd', hardly: 'Nauwelijks', double: 'Het wordt trager' },
      told: 'Nauwelijks. Het wacht bij de database, en daar kwam niets bij. Vind de rij voordat je betaalt.',
    },
    notes:
      'Vraag wie al eens het verkeerde deel heeft opgeschaald. De vierkantjes onder de database zijn vol, die onder het querymodel niet.',
  },
  'two-stores': {
    title: 'Scheid de stores',
    say: 'Lezen krijgt eigen stores, gevuld met events: oranje briefjes, 200 ms onderweg. Let op de versies van beide stores.',
    predict: {
      ask: 'Wat is de prijs?',
      options: {
        lost: 'Schrijven gaat verloren',
        old: 'Lezers zien oude gegevens',
        nothing: 'Er is geen prijs',
      },
      told: 'Lezen kost een fractie van de tijd, en de meeste lezers krijgen antwoord terwijl iets wat opgeslagen is nog niet te zien is. Dat is eventual consistency, bewust gekocht.',
    },
    notes:
      'Zet de film stil waar de twee versies verschillen. Vraag of iemand aan een balie last zou hebben van 200 ms; schuif dan naar een hele seconde, en vraag het opnieuw.',
  },
  'more-readers': {
    title: 'Schaal maar één kant',
    say: '240 keer lezen per seconde. De querykant gaat van één instantie naar vier, elk met een eigen read store.',
    predict: {
      ask: 'Wat gebeurt er met schrijven?',
      options: { faster: 'Het wordt sneller', same: 'Niets', slower: 'Het wordt trager' },
      told: 'Niets: geen enkele keer schrijven duurt een microseconde langer of korter. De kanten zijn nu onafhankelijk, en je betaalt waar de belasting is.',
    },
    notes:
      'Met dit plaatje wordt CQRS verkocht. Vraag welke van hun systemen zo’n verhouding van lezen tot schrijven heeft.',
  },
  'event-sourcing': {
    title: 'Bewaar de events',
    say: 'De write store houdt events en geen rijen. 40 keer schrijven per seconde.',
    predict: {
      ask: 'Wat duurt er nu langer?',
      options: { reads: 'Lezen', append: 'Opslaan', load: 'Laden vóór een wijziging' },
      told: 'Laden: de toestand wordt eerst afgespeeld. Opslaan is alleen toevoegen, en dus sneller. En een nieuwe kolom in een lijst vraagt niemand dan de querykant: ze wordt gevuld uit events die er al zijn.',
    },
    notes:
      'Druk op “Gooi de read stores weg”: ze worden vanaf event 1 opnieuw gebouwd, terwijl de film loopt. Vraag wat er in hun eigen systeem zonder angst weg zou kunnen.',
  },
  'other-domains': {
    title: 'Anderen luisteren mee',
    say: 'Elke vijfde keer lezen kwam van Notifications of Invoicing. Nu abonneren ze zich en houden ze kopieën.',
    predict: {
      ask: 'Wat merkt het querymodel?',
      options: { more: 'Meer werk', same: 'Niets', less: 'Minder werk' },
      told: 'Minder: een vijfde van zijn werk is weg. En als dit domein stopt, gaan de andere twee door, met wat ze weten.',
    },
    notes:
      'De events zijn nu een contract. Vraag wie hun namen morgen mag wijzigen, en aan wie het gevraagd moet worden.',
  },
  'split-pool': {
    title: 'Een stap terug',
    say: 'Evenveel schrijven als lezen, elk 60 per seconde. Vier instanties: door allen gedeeld, of gesplitst in één voor commands en drie voor queries. Zelfde prijs.',
    predict: {
      ask: 'Wat doet de splitsing met schrijven?',
      options: { faster: 'Het wordt sneller', same: 'Niets', slower: 'Het wordt trager' },
      told: 'Het wordt trager: in één pool kan elke vrije instantie helpen, in twee pools niet. Scheiden loont alleen waar de twee kanten verschillen.',
    },
    notes:
      'Het eerlijke tegenvoorbeeld. Hetzelfde geldt voor kassa’s in een supermarkt met één rij voor allen.',
  },
  plain: {
    title: 'Gebruik dit niet overal',
    say: 'Een adresboek: 20 keer lezen en 2 keer schrijven per seconde. Eén model beantwoordt 95 van de 100 keer lezen binnen 100 ms, niets is ooit verouderd, en het kost hoogstens de helft.',
    predict: {
      ask: 'Alles bij elkaar is zeven dingen om te bouwen, te draaien en te bewaken. Hoeveel heeft het gewone model?',
      unit: 'dingen',
      told: 'Twee: een dienst en een database. Een gewoon model is hier genoeg.',
    },
    notes:
      'Vraag de zaal om voor meer dan dit te pleiten. Wie dat doet moet zeggen welk getal of welke vraag erom vraagt.',
  },
  advice: {
    title: 'Heb ik het nodig?',
    say: 'Zeven vragen over één domein, en het minste waar de antwoorden om vragen. “Laat zien” beantwoordt ze voor het adresboek van de garage; probeer daarna de werkplaats.',
    predict: {
      ask: 'Wat wordt voor een adresboek geadviseerd?',
      options: {
        plain: 'Een gewoon model',
        'two-models': 'Twee modellen, één database',
        'event-sourcing': 'CQRS met event sourcing',
      },
      told: 'Een gewoon model. CQRS is voor sommige delen van een systeem, zelden voor het geheel.',
    },
    notes:
      'Beantwoord de zeven vragen voor een systeem dat de zaal kent; bij elke vraag de handen omhoog. De redenen onder het advies noemen waar ze vandaan komen.',
  },
}
