/** Waves of calls, and calls that are spread. */
export const RetryPicture = () => (
  <>
    {[40, 88, 184].map((x) => (
      <path key={x} d={`M${x} 16v80`} stroke="var(--failure-line)" strokeWidth="6" strokeDasharray="1 8" />
    ))}
    {[0, 1, 2, 3, 4, 5, 6, 7].map((row) => (
      <path
        key={row}
        d={`M${216 + ((row * 37) % 84)} ${18 + row * 11}h0`}
        stroke="var(--readmodel-line)"
        strokeWidth="7"
        strokeLinecap="round"
      />
    ))}
    <path d="M18 100h284" stroke="var(--text-muted)" />
  </>
)
