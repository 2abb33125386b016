/** One sentence for each thing that happens; names are those of the stage. */
export const sentences = {
  began: 'Nobody has booked yet.',
  nothing: 'A time-out that nobody waits for any more.',
  booked: (booking: number) => `Booking ${booking} comes in at the desk.`,
  turnedAway: (booking: number) => `Booking ${booking} finds the desk down, and goes away.`,
  heard: (to: string, what: string, booking: number) => `${to} hears “${what}” about booking ${booking}.`,
  waits: (to: string, booking: number) => `${to} lets booking ${booking} wait: another one holds the row.`,
  trapped: (to: string, what: string, booking: number, point: string) =>
    `${to} crashes over “${what}” about booking ${booking}: ${point}.`,
  unheard: (to: string, what: string, booking: number) =>
    `“${what}” about booking ${booking} comes to nobody: ${to} is down.`,
  lost: (to: string, what: string, booking: number) =>
    `“${what}” about booking ${booking}, for ${to}, is lost.`,
  votes: (booking: number) => `The votes about booking ${booking} took too long: the desk aborts.`,
  again: (booking: number) => `No answer about booking ${booking}: the desk goes on asking, or goes back.`,
  doubt: (node: string, booking: number) => `${node} is in doubt about booking ${booking}, and asks.`,
  crashed: (node: string) => `${node} crashes.`,
  restarted: (node: string) => `${node} is back, with what its store holds.`,
  trapSet: (node: string, step: string, point: string) => `A trap for ${node}: ${step}, ${point}.`,
  looked: (jobs: string) =>
    jobs === ''
      ? 'Somebody looks at the plan: it is empty.'
      : `Somebody looks at the plan, and sees the jobs of ${jobs}.`,
  marks: {
    confirmed: (booking: number) => `booking ${booking} is confirmed`,
    refused: (booking: number) => `booking ${booking} is refused`,
    broken: (booking: number) => `booking ${booking} is broken`,
    undone: (booking: number) => `a step of booking ${booking} is taken back`,
    crashed: (node: string) => `${node} crashes`,
    restarted: (node: string) => `${node} is back`,
    looked: 'somebody looks at the plan',
  },
}

/** The same in Dutch. */
export const sentencesNl: typeof sentences = {
  began: 'Er heeft nog niemand geboekt.',
  nothing: 'Een time-out waar niemand meer op wacht.',
  booked: (booking) => `Boeking ${booking} komt binnen bij de balie.`,
  turnedAway: (booking) => `Boeking ${booking} treft de balie uit aan, en gaat weg.`,
  heard: (to, what, booking) => `${to} hoort “${what}” over boeking ${booking}.`,
  waits: (to, booking) => `${to} laat boeking ${booking} wachten: een andere houdt de rij vast.`,
  trapped: (to, what, booking, point) => `${to} valt uit over “${what}” van boeking ${booking}: ${point}.`,
  unheard: (to, what, booking) => `“${what}” over boeking ${booking} komt bij niemand aan: ${to} is uit.`,
  lost: (to, what, booking) => `“${what}” over boeking ${booking}, voor ${to}, gaat verloren.`,
  votes: (booking) => `De stemmen over boeking ${booking} bleven te lang uit: de balie breekt af.`,
  again: (booking) => `Geen antwoord over boeking ${booking}: de balie vraagt verder, of gaat terug.`,
  doubt: (node, booking) => `${node} is in twijfel over boeking ${booking}, en vraagt.`,
  crashed: (node) => `${node} valt uit.`,
  restarted: (node) => `${node} is terug, met wat in de store staat.`,
  trapSet: (node, step, point) => `Een val voor ${node}: ${step}, ${point}.`,
  looked: (jobs) =>
    jobs === ''
      ? 'Iemand kijkt in de planning: ze is leeg.'
      : `Iemand kijkt in de planning, en ziet de klussen van ${jobs}.`,
  marks: {
    confirmed: (booking) => `boeking ${booking} is bevestigd`,
    refused: (booking) => `boeking ${booking} is geweigerd`,
    broken: (booking) => `boeking ${booking} is kapot`,
    undone: (booking) => `een stap van boeking ${booking} wordt teruggedraaid`,
    crashed: (node) => `${node} valt uit`,
    restarted: (node) => `${node} is terug`,
    looked: 'iemand kijkt in de planning',
  },
}
