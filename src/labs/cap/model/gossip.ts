import { replicaOf, send, type Moment } from './moment.ts'

const setNext = (moment: Moment, id: number, round: number): void => {
  moment.timers.push({
    delay: moment.settings.gossipEvery,
    event: { is: 'gossiped', replica: id, round: round + 1 },
  })
}

const handOver = (moment: Moment, id: number, round: number): void => {
  for (const { to, held } of replicaOf(moment, id).hints) {
    send(moment, { kind: 'hint', from: id, to, op: held.tag.op, round, held })
  }
}

/** A replica compares notes with the next of the others in turn, or hands over the hints that it keeps for them. */
export const gossip = (moment: Moment, id: number, round: number): void => {
  setNext(moment, id, round)
  const { up, held, siblings } = replicaOf(moment, id)
  if (!up) return
  const { mode, replicas } = moment.settings
  if (mode === 'cp') return handOver(moment, id, round)
  const to = (id + 1 + (round % (replicas - 1))) % replicas
  const state = mode === 'ap' ? { held } : { siblings }
  send(moment, { kind: 'gossip', from: id, to, round, ...state })
}

/** Sets the first timers of all replicas, one after another, so that they do not all speak at once. */
export const startGossip = (moment: Moment): void => {
  const { gossipEvery, replicas } = moment.settings
  for (const { id } of moment.replicas) {
    moment.timers.push({
      delay: (gossipEvery * (id + 1)) / replicas,
      event: { is: 'gossiped', replica: id, round: 0 },
    })
  }
}
