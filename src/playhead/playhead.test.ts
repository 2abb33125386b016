import { describe, expect, it } from 'vitest'
import { createPlayhead } from './playhead.ts'
import type { TimeLine } from './timeLine.ts'

const line: TimeLine = {
  duration: 100,
  stops: [10, 20, 20, 90],
  marks: [{ at: 20, label: 'rejected', kind: 'rejection' }],
  describe: (now) => `${now} ms`,
}

const loaded = () => {
  const playhead = createPlayhead()
  playhead.load(line)
  return playhead
}

describe('a playhead', () => {
  it('starts paused at the beginning', () => {
    expect(loaded().getState()).toMatchObject({ now: 0, playing: false, speed: 1 })
  })

  it('steps from event to event, then to the end, and all the way back', () => {
    const playhead = loaded()
    const forward = [1, 2, 3, 4, 5].map(() => {
      playhead.stepForward()
      return playhead.getState().now
    })
    const back = [1, 2, 3, 4, 5].map(() => {
      playhead.stepBack()
      return playhead.getState().now
    })
    expect(forward).toEqual([10, 20, 90, 100, 100])
    expect(back).toEqual([90, 20, 10, 0, 0])
  })

  it('stays inside the film', () => {
    const playhead = loaded()
    playhead.seek(1_000)
    expect(playhead.getState().now).toBe(100)
    playhead.seek(-1)
    expect(playhead.getState().now).toBe(0)
  })

  it('jumps between marked moments', () => {
    const playhead = loaded()
    playhead.nextMark()
    expect(playhead.getState().now).toBe(20)
    playhead.previousMark()
    expect(playhead.getState().now).toBe(0)
  })

  it('keeps its place when the film grows, and its end when the film shrinks', () => {
    const playhead = loaded()
    playhead.seek(90)
    playhead.load({ ...line, duration: 500 })
    expect(playhead.getState().now).toBe(90)
    playhead.load({ ...line, duration: 50 })
    expect(playhead.getState().now).toBe(50)
  })

  it('forgets health and branches of the time line before', () => {
    const playhead = createPlayhead()
    const branches = { list: [], current: 0, choose: () => undefined }
    playhead.load({ ...line, health: [{ from: 0, to: 9, kind: 'down' }], branches })
    playhead.load(line)
    expect(playhead.getState()).toMatchObject({ health: [], branches: null })
  })

  it('keeps the speed within its limits', () => {
    const playhead = createPlayhead({ speeds: { min: 0.5, max: 2 } })
    playhead.setSpeed(100)
    expect(playhead.getState().speed).toBe(2)
    playhead.setSpeed(0)
    expect(playhead.getState().speed).toBe(0.5)
  })
})
