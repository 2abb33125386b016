export const Rewrite = () => <p />
