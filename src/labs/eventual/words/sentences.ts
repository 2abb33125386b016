/** One sentence for each thing that happens, and the labels of marks. */
export const sentences = {
  nothing: 'Nothing comes of it.',
  opened: 'All copies hold the appointment of 09:00.',
  op: {
    asked: (who: string, f: 'r' | 'w', version: string) =>
      f === 'w' ? `${who} moves the appointment to ${version}.` : `${who} looks.`,
    queued: (who: string) => `${who} is still busy, and does it next.`,
    answered: (who: string, f: 'r' | 'w', version: string) =>
      f === 'w' ? `${who} hears that ${version} is saved.` : `${who} reads ${version}.`,
    refused: (who: string) =>
      `${who} is told “not yet”: the answer would be older than what the session knows.`,
    behind: (who: string) => `The answer for ${who} is older than what the session knows: it asks again.`,
  },
  stored: (copy: string, version: string) => `${copy} now holds ${version}.`,
  knew: (copy: string, version: string) => `${copy} hears of ${version}, and holds nothing older.`,
  read: (copy: string, version: string) => `${copy} answers with ${version}.`,
  heard: (to: string, from: string) => `${to} hears that ${from} holds it.`,
  lost: (what: string, to: string) => `“${what}” for ${to} gets lost.`,
  resent: 'The write is sent again to copies that have not confirmed it.',
  gossiped: (copy: string, peer: string) => `${copy} compares itself with ${peer}.`,
  cut: (copy: string) => `${copy} is cut off from the others.`,
  joined: (copy: string) => `${copy} can hear the others again.`,
  morning: (morning: number) => `Morning ${morning}: one workstation is free.`,
  board: {
    booked: (desk: string) => `${desk} sells the workstation, and tells the other desk.`,
    clashed: (desk: string) => `${desk} sells it too: it has not heard yet. Two customers, one workstation.`,
    turnedAway: (desk: string) => `${desk} knows that it is taken, and says so.`,
    asked: (desk: string) => `${desk} asks for the lock; the customer waits.`,
    granted: (desk: string) => `${desk} holds the lock, and sells the workstation.`,
    denied: (desk: string) => `${desk} does not get the lock: the workstation is taken.`,
    heard: (desk: string) => `The news about ${desk} arrives.`,
  },
  sorted: (process: string, as: string) => `“${process}” is sorted under “${as}”.`,
  marks: {
    written: 'Ann’s change is saved',
    agreed: 'all copies agree',
    missed: 'Ann reads less than she wrote',
    refused: 'a read is refused',
    cut: (copy: string) => `${copy} is cut off`,
    joined: (copy: string) => `${copy} is back`,
    booked: (desk: string) => `${desk} sells the workstation`,
    clashed: (desk: string) => `${desk} sells it a second time`,
  },
}

/** The same in Dutch. */
export const sentencesNl: typeof sentences = {
  nothing: 'Er komt niets van.',
  opened: 'Alle kopieën hebben de afspraak van 09:00.',
  op: {
    asked: (who, f, version) => (f === 'w' ? `${who} verzet de afspraak naar ${version}.` : `${who} kijkt.`),
    queued: (who) => `${who} is nog bezig, en doet het hierna.`,
    answered: (who, f, version) =>
      f === 'w' ? `${who} hoort dat ${version} is opgeslagen.` : `${who} leest ${version}.`,
    refused: (who) => `${who} hoort “nog niet”: het antwoord zou ouder zijn dan wat de sessie weet.`,
    behind: (who) => `Het antwoord voor ${who} is ouder dan wat de sessie weet: ze vraagt opnieuw.`,
  },
  stored: (copy, version) => `${copy} heeft nu ${version}.`,
  knew: (copy, version) => `${copy} hoort van ${version}, en heeft niets ouders.`,
  read: (copy, version) => `${copy} antwoordt met ${version}.`,
  heard: (to, from) => `${to} hoort dat ${from} het heeft.`,
  lost: (what, to) => `“${what}” voor ${to} gaat verloren.`,
  resent: 'De wijziging gaat nog eens naar de kopieën die haar niet bevestigden.',
  gossiped: (copy, peer) => `${copy} vergelijkt zich met ${peer}.`,
  cut: (copy) => `${copy} is van de andere afgesneden.`,
  joined: (copy) => `${copy} kan de andere weer horen.`,
  morning: (morning) => `Ochtend ${morning}: er is één werkplek vrij.`,
  board: {
    booked: (desk) => `${desk} verkoopt de werkplek, en meldt het de ander.`,
    clashed: (desk) => `${desk} verkoopt hem ook: het nieuws was er nog niet. Twee klanten, één werkplek.`,
    turnedAway: (desk) => `${desk} weet dat hij bezet is, en zegt dat.`,
    asked: (desk) => `${desk} vraagt om het lock; de klant wacht.`,
    granted: (desk) => `${desk} heeft het lock, en verkoopt de werkplek.`,
    denied: (desk) => `${desk} krijgt het lock niet: de werkplek is bezet.`,
    heard: (desk) => `Het nieuws over ${desk} komt aan.`,
  },
  sorted: (process, as) => `“${process}” is ingedeeld bij “${as}”.`,
  marks: {
    written: 'de wijziging van Ann is opgeslagen',
    agreed: 'alle kopieën zijn gelijk',
    missed: 'Ann leest minder dan ze schreef',
    refused: 'een leesactie wordt geweigerd',
    cut: (copy) => `${copy} is afgesneden`,
    joined: (copy) => `${copy} is terug`,
    booked: (desk) => `${desk} verkoopt de werkplek`,
    clashed: (desk) => `${desk} verkoopt hem nog eens`,
  },
}
