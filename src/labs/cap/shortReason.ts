/** A judge's sentence with its times to a tenth of a millisecond, which is what people can compare. */
export const shortReason = (reason: string): string =>
  reason.replaceAll(/\d+\.\d{2,}/g, (time) => String(Math.round(Number(time) * 10) / 10))
