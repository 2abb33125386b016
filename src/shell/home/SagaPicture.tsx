/** Three steps forth, and two of them taken back. */
export const SagaPicture = () => (
  <>
    {[0, 1, 2].map((place) => (
      <g key={place} transform={`translate(${24 + place * 98} 34)`}>
        <rect
          width="76"
          height="34"
          rx="7"
          fill={place < 2 ? 'var(--readmodel-surface)' : 'var(--failure-surface)'}
          stroke={place < 2 ? 'var(--readmodel-line)' : 'var(--failure-line)'}
        />
        {place < 2 && <path d="M78 12h16M88 6l7 6-7 6" stroke="var(--text-muted)" />}
      </g>
    ))}
    <path d="M300 76c-20 26-56 26-72 2M236 86l-9-9-3 12" stroke="var(--failure-line)" strokeWidth="3" />
    <path d="M190 78c-20 24-56 24-72 2M126 88l-9-9-3 12" stroke="var(--failure-line)" strokeWidth="3" />
  </>
)
