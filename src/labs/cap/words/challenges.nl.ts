import type { challengeTexts } from './challenges.ts'

/** The words of challenges and mysteries, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  goals: {
    'refuse-one': {
      title: 'Laat CP precies één keer schrijven weigeren',
      text: 'En niets anders: de andere kant moet doorwerken.',
      goals: [
        'Het cluster is CP, goed gebouwd',
        'Precies één verzoek is niet beantwoord, en het is schrijven',
        'Een ander schrijven is beantwoord, en alles is linearizable',
      ],
      hints: [
        'Alleen een client die geen meerderheid bereikt wordt geweigerd.',
        'Knip één replica los; laat zijn client één keer de brug nemen, en ook één aan de andere kant.',
      ],
    },
    'lose-write': {
      title: 'Verlies een beantwoord schrijven',
      text: 'In AP kreeg iemand ja te horen, en dat ja verdwijnt.',
      goals: [
        'Het cluster is AP, goed gebouwd',
        'Een beantwoord schrijven is verloren',
        'De verbindingen zijn heel en alle replica’s zijn het weer eens',
      ],
      hints: [
        'De laatste schrijver wint: dus een ander moet ook geschreven hebben, zonder het te weten.',
        'Knip, neem aan beide kanten de brug, heel, en speel af tot de replica’s het eens zijn.',
      ],
    },
    'keep-both': {
      title: 'Twee waarden tegelijk, zonder storing',
      text: 'Breng siblings naar alle drie de replica’s terwijl niets stuk is.',
      goals: [
        'Het cluster houdt siblings, goed gebouwd',
        'Twee keer schrijven is beantwoord en geen is verloren',
        'Elke replica heeft beide',
        'Geen verbinding is geknipt',
      ],
      hints: [
        'Een partitie is één manier om niet van elkaar te weten. Snel zijn is een andere.',
        'Zet stil, en laat twee clients op bijna hetzelfde moment de brug nemen.',
      ],
    },
  },
  reasons: {
    quorumsDoNotMeet: {
      label: 'Lezen vraagt zo weinig replica’s dat het het laatste schrijven kan missen',
      rule: 'Lezen en schrijven moeten elk zoveel replica’s bereiken dat twee groepen er één delen: R + W > N.',
    },
    followersAreBehind: {
      label: 'Lezen wordt beantwoord door kopieën die nog niet van het laatste schrijven hebben gehoord',
      rule: 'Een volger mag alleen antwoorden wat hij bij de leider, of bij een meerderheid, heeft nagegaan.',
    },
    anybodyMayAcknowledge: {
      label: 'Replica’s buiten de groep mogen invallen voor die niet te bereiken zijn',
      rule: 'Een invaller bevestigt een schrijven dat geen latere meerderheid hoeft te zien. Alleen leden van het quorum tellen.',
    },
    clocksDisagree: {
      label: 'Versies worden geordend door klokken die het niet eens zijn',
      rule: 'Een nieuwe versie moet boven alles komen wat een meerderheid kent: met een teller, niet met een klok.',
    },
    oneWriteTwoTags: {
      label: 'Een schrijven dat opnieuw gestuurd wordt telt als een tweede, nieuwer schrijven',
      rule: 'Opnieuw sturen moet de tag van de eerste keer gebruiken; anders komt een oude waarde weer tot leven.',
    },
    twoWritesOneTag: {
      label: 'Twee verschillende keren schrijven kunnen dezelfde versie krijgen',
      rule: 'Een gelijke stand moet beslist worden door iets dat tussen twee keer schrijven altijd verschilt: client en operatie, niet alleen de replica.',
    },
    readsAreNotWrittenBack: {
      label: 'Wat de ene lezer zag, ziet een latere lezer misschien niet',
      rule: 'Een lezer moet wat hij teruggeeft eerst bij een meerderheid opslaan. Overlappende quorums alleen geven maar een regular register.',
    },
  },
  lamps: {
    heading: 'Alle drie de lampen',
    lead: 'Laat alle drie tegelijk branden: wat clients zagen is consistent, wie vroeg kreeg antwoord, en er gaat een knip door het cluster. (Geluk telt niet: tijdens de knip schrijft iemand aan de ene kant, en daarna leest iemand aan de andere.) Geef je het op, probeer dan alles wat hier te bouwen is.',
    consistent: 'Consistent',
    available: 'Beschikbaar',
    cut: 'In tweeën geknipt',
    lit: 'brandt',
    dark: 'uit',
    tryAll: (count) => `Probeer alle ${count} bouwsels`,
    result: (count, all) => `${all} van ${count} bouwsels`,
    why: 'laten alle drie branden als beide kanten van een knip gevraagd worden. De kanten kunnen niet van elkaar weten: wie meteen antwoordt zit er ooit naast, en wie er nooit naast zit moet iemand laten wachten.',
    group: (lit, count) => `${lit}: ${count}`,
  },
  mysteries: {
    heading: 'Vind wat er mis is',
    lead: 'Elk van deze clusters is gebouwd met één fout, en verbergt die. Vraag het, doe het pijn, laat “Bewijs het” zoeken, en lees wat de rechter ertegen heeft.',
    name: (number) => `Cluster ${number}`,
    solved: 'gevonden',
    back: 'Terug naar de les',
    begin: 'Begin dit cluster',
    hidden: 'verborgen',
    question: 'Wat is er mis mee?',
    right: (rule) => `Ja. De regel die het mist: ${rule}`,
    wrong: (guilt) =>
      guilt === null
        ? 'Dat is het niet. In deze run is nog niets misgegaan: vraag het cluster en doe het pijn tot het oordeel nee zegt.'
        : `Dat is het niet: kijk nog eens naar de schuldige operaties. ${guilt}`,
    guilty: (guilt) => `Waaraan je het in deze run ziet: ${guilt}`,
    notShown: 'Jouw run laat het nog niet zien.',
    showRun: 'Toon een run die het wel doet',
    notBegun: 'Begin het eerst: op het podium staat een ander cluster.',
    hints: [
      'Eén knip en een paar verzoeken zijn genoeg voor de makkelijke. Voor de zeldzame: tabblad “Bewijs het”, en laad dan een run die het vond.',
      'Kijk naar de twee gemarkeerde operaties: welke replica’s vroeg elk ervan, en in welke volgorde van tijd?',
      'Stap erdoorheen. Welk bericht had de tweede kunnen vertellen wat de eerste wist?',
    ],
    hint: (number) => `Hint ${number}`,
  },
}
