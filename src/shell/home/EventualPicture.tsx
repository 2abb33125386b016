/** A chance that grows with time, and a clock: eventually, but when? */
export const EventualPicture = () => (
  <>
    <path d="M24 14v80h180" stroke="var(--text-muted)" />
    <path d="M24 20h180" stroke="var(--line)" strokeDasharray="6 6" />
    <path d="M26 74C54 40 100 26 202 22" stroke="var(--event-line)" strokeWidth="4" />
    <circle cx="262" cy="56" r="34" fill="var(--aggregate-surface)" stroke="var(--aggregate-line)" />
    <path d="M262 34v22l14 12" stroke="var(--aggregate-line)" strokeWidth="4" />
  </>
)
