/** The parts of the lab: what the stage shows, and the first step of the lesson about it. */
export type PartId =
  'phases' | 'planner' | 'raise' | 'break-it' | 'publish' | 'naming' | 'queries' | 'given-when-then'
