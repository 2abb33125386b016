import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from 'mediabunny'

/** What a film is, read by a demuxer and not by what wrote it. Times in seconds. */
export const measureFilm = async (file: string) => {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(file) })
  const track = await input.getPrimaryVideoTrack()
  if (track === null) throw new Error(`Failed to measure ${file}: because it has no video. Make it again.`)
  const { packetCount, averagePacketRate } = await track.computePacketStats()
  const times: number[] = []
  for await (const packet of new EncodedPacketSink(track).packets()) times.push(packet.timestamp)
  return {
    frames: packetCount,
    rate: averagePacketRate,
    duration: await track.computeDuration(),
    width: track.displayWidth,
    height: track.displayHeight,
    times: times.toSorted((a, b) => a - b),
  }
}
