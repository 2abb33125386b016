import type { Operation } from './model/state.ts'

/** What each value replaced; without circles. */
export type Parents = ReadonlyMap<string, string>

/** Reads off a history what each value replaced. A write that is sent again may find itself, or what replaced it: such a circle is opened at one place. */
export const parentsOf = (writes: readonly Operation[]): Parents => {
  const over = new Map(writes.map((op) => [String(op.v), op.over]))
  const parents = new Map<string, string>()
  const done = new Set<string>()
  for (const value of over.keys()) {
    const way = new Set<string>()
    let at: string | null = value
    while (at !== null && !done.has(at)) {
      way.add(at)
      const next: string | null = over.get(at) ?? null
      const isCircle: boolean = next !== null && way.has(next)
      if (next !== null && !isCircle) parents.set(at, next)
      at = isCircle ? null : next
    }
    for (const each of way) done.add(each)
  }
  return parents
}

/** How much of what is held makes each value known: it is held itself, or was replaced by something known. */
export class KnownValues {
  readonly #reasons = new Map<string, number>()
  readonly #parents: Parents
  #held: ReadonlySet<string> = new Set()

  constructor(parents: Parents) {
    this.#parents = parents
  }

  #flips(value: string, more: 1 | -1): boolean {
    const before = this.#reasons.get(value) ?? 0
    this.#reasons.set(value, before + more)
    return before === 0 || before + more === 0
  }

  /** Takes one reason more, or one less, for a value; returns all values that became known, or unknown, by it. */
  #change(value: string, more: 1 | -1): readonly string[] {
    const changed: string[] = []
    let at: string | undefined = value
    while (at !== undefined && this.#flips(at, more)) {
      changed.push(at)
      at = this.#parents.get(at)
    }
    return changed
  }

  /** Takes in what is held now; returns what became known by it, and then what became unknown. */
  hold(now: ReadonlySet<string>): Readonly<Record<'came' | 'went', readonly string[]>> {
    const before = this.#held
    this.#held = now
    return {
      came: [...now].flatMap((value) => (before.has(value) ? [] : this.#change(value, 1))),
      went: [...before].flatMap((value) => (now.has(value) ? [] : this.#change(value, -1))),
    }
  }
}
