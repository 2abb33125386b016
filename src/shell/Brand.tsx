/** The product's sign: an event with a play button on it. */
export const Brand = () => (
  <svg viewBox="0 0 64 64" aria-hidden>
    <path
      d="M8 12h34l14 14v26H8z"
      fill="var(--event-surface)"
      stroke="var(--event-line)"
      strokeWidth="4"
      strokeLinejoin="round"
    />
    <path d="M42 12v14h14z" fill="var(--event-line)" />
    <path d="M24 24v20l16-10z" fill="var(--event-ink)" />
  </svg>
)
