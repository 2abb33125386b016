import type { advices, adviceWords, domainNames, questions, reasons } from './advice.ts'

export const questionsNl: typeof questions = {
  rules: {
    ask: 'Moeten er regels kloppen terwijl meerdere mensen dingen wijzigen?',
    hint: 'Niet: moet een veld ingevuld zijn.',
  },
  shapes: {
    ask: 'Hebben schermen andere vormen nodig dan de regels?',
    hint: 'Lijsten over veel dingen, borden, zoeken.',
  },
  load: { ask: 'Overbelasten lezers de database nu al?', hint: 'Gemeten, niet gevreesd.' },
  lag: {
    ask: 'Mag een scherm een seconde achterlopen?',
    hint: 'Vraag het de mensen, niet de ontwikkelaars.',
  },
  history: { ask: 'Moet je weten hoe dingen zo gekomen zijn?', hint: 'Audits, “op die dag”, waarom.' },
  others: {
    ask: 'Reageren andere domeinen op wat er gebeurt?',
    hint: 'Brieven, facturen, rapporten.',
  },
  team: {
    ask: 'Kan het team brokers en herbouwen beheren?',
    hint: 'Ook om drie uur ’s nachts.',
  },
}

export const advicesNl: typeof advices = {
  plain: {
    title: 'Een gewoon model is hier genoeg',
    say: 'Eén dienst, één model, één database. Houd de methoden gescheiden (CQS): dat is gratis.',
  },
  'read-copy': {
    title: 'Een gewoon model, en een kopie om te lezen',
    say: 'Eén model is genoeg. Laat de database een leesreplica bijhouden, of zet er een cache voor.',
  },
  'two-models': {
    title: 'Twee modellen, één database',
    say: 'Scheid de modellen en stop daar: geen broker, niets verouderd.',
  },
  'two-stores': {
    title: 'Twee stores, bijgehouden met events',
    say: 'Voor dit domein, en alleen voor dit.',
  },
  'event-sourcing': {
    title: 'CQRS met event sourcing',
    say: 'Voor dit domein, en alleen voor dit: om zijn regels en zijn geschiedenis gaat het.',
  },
}

export const reasonsNl: typeof reasons = {
  'no-need':
    'Niets hier vraagt om meer. Fowler waarschuwt dat CQRS voor de meeste systemen risico en complexiteit toevoegt, en dat het in sommige delen van een systeem hoort, nooit in het geheel.',
  'no-rules':
    'Er zijn nauwelijks regels te beschermen. De patronengids van Microsoft raadt CQRS af waar het domein eenvoudig is en een scherm om te maken, lezen, wijzigen en verwijderen volstaat.',
  'one-shape':
    'Schermen tonen waar de regels op werken, dus een tweede model zou een kopie van het eerste zijn.',
  'rules-and-shapes':
    'Regels en schermen trekken één model twee kanten op; twee modellen maken daar een eind aan.',
  'load-only':
    'Belasting alleen is geen reden voor een tweede model: een replica of een cache draagt het lezen, en het model blijft één.',
  'load-and-shapes':
    'Er wordt veel gelezen en in een andere vorm: read stores met één rij per regel op het scherm halen dat van de database af.',
  'no-lag': 'Niemand mag oude gegevens zien, en gescheiden stores tonen er altijd een paar.',
  'no-team':
    'Er is niemand om een broker te draaien en projecties te herbouwen, dus maak je er niet afhankelijk van.',
  history: 'Hoe het zo gekomen is hoort bij het bedrijf: sla dan dat op, en leid de rest af.',
  'history-table':
    'De geschiedenis kan een tabel met wijzigingen naast het model zijn; ze hoeft niet het model te zijn.',
  'others-outbox':
    'Anderen kunnen evengoed luisteren: sla een event op met de wijziging, in dezelfde transactie (een outbox), en publiceer het.',
  'others-subscribe': 'Andere domeinen abonneren zich op de events die er toch al zijn.',
}

export const domainNamesNl: typeof domainNames = {
  'address-book': 'Adresboek',
  'parts-counter': 'Onderdelenbalie',
  workshop: 'Werkplaats',
  catalogue: 'Catalogus',
  invoices: 'Facturen',
}

export const adviceWordsNl: typeof adviceWords = {
  title: 'Heb ik het nodig?',
  lead: 'CQRS is voor sommige delen van een systeem, zelden voor het geheel. Antwoord voor één domein, of neem er een van de garage (antwoorden verzonnen).',
  domains: 'Een domein van de garage',
  yes: 'Ja',
  no: 'Nee',
  clear: 'Wis',
  result: 'Advies',
  open: (count) =>
    count === 1 ? 'Eén vraag is open; die telt als nee.' : `${count} vragen zijn open; die tellen als nee.`,
  none: 'Beantwoord een vraag: het advies groeit met je antwoorden.',
  advised: 'Geadviseerd',
  whole: 'Alles',
  parts: (parts, cost) => `${parts} onderdelen, ${cost} eenheden/u`,
  see: 'Bekijk het op het podium',
}
