/** A log, its mistake, and the copy that ends before it. */
export const RestorePicture = () => (
  <>
    <path d="M20 26h190v24H20zM20 74h190v24H20z" fill="var(--event-surface)" stroke="var(--event-line)" />
    <path d="M210 26h34v24h-34z" fill="var(--failure-surface)" stroke="var(--failure-line)" />
    <path d="M244 26h56v24h-56z" stroke="var(--text-muted)" strokeDasharray="5 4" />
    <path d="M210 14v90" stroke="var(--accent)" />
    <path d="M110 54v16M103 63l7 7 7-7" stroke="var(--text-muted)" />
  </>
)
