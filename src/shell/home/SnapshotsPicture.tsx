/** Events that a snapshot spares, and the few that are replayed. */
export const SnapshotsPicture = () => (
  <>
    <path d="M18 36h284v40h-284z" fill="var(--surface-sunken)" stroke="var(--event-line)" />
    <path d="M244 36h58v40h-58z" fill="var(--event-line)" stroke="none" />
    {[34, 62, 90, 118, 146, 174, 202].map((x) => (
      <path key={x} d={`M${x} 74l24 -36`} stroke="var(--text-muted)" />
    ))}
    {[92, 168, 244].map((x) => (
      <path
        key={x}
        d={`M${x - 7} 66h14v26h-14z`}
        fill="var(--readmodel-surface)"
        stroke="var(--readmodel-line)"
      />
    ))}
  </>
)
