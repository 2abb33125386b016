/** A line that tells how far a film is; where no terminal reads it, a line every ten seconds. */
export const createProgress = (name: string, total: number) => {
  const began = Date.now()
  let done = 0
  let rendered = 0
  let told = 0
  const tell = (): void => {
    const now = Date.now()
    const isTerminal = process.stderr.isTTY
    if (done < total && now - told < (isTerminal ? 200 : 10_000)) return
    told = now
    const rate = rendered / Math.max(0.001, (now - began) / 1000)
    const left = rate === 0 ? '' : `, ${Math.ceil((total - done) / rate)} s left`
    const line = `${name}: ${done} of ${total} frames, ${rate.toFixed(1)} frames/s${done < total ? left : ''}`
    process.stderr.write(isTerminal ? `\r\u001B[K${line}${done < total ? '' : '\n'}` : `${line}\n`)
  }
  return {
    add: (frames: number, isNew: boolean): void => {
      done += frames
      if (isNew) rendered += frames
      tell()
    },
    rate: (): number => rendered / Math.max(0.001, (Date.now() - began) / 1000),
    rendered: (): number => rendered,
  }
}
