/** A way that parts, and a page that says why. */
export const ChoosingPicture = () => (
  <>
    <path d="M20 56h60q30 0 40-24h70M80 56q30 0 40 24h70" stroke="var(--text-muted)" strokeWidth="3" />
    <circle cx="86" cy="56" r="9" fill="var(--command-surface)" stroke="var(--command-line)" />
    <path d="M214 16h58l18 18v62h-76z" fill="var(--readmodel-surface)" stroke="var(--readmodel-line)" />
    <path d="M228 48h48M228 62h48M228 76h30" stroke="var(--readmodel-line)" />
  </>
)
