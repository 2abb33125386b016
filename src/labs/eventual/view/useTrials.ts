import { useEffect, useState } from 'react'

/** Films that are played for one picture, and how many of them at a time: the page stays free between. */
const atATime = 15

/** Something that is made in small steps while it is looked at, from the beginning again when `key` changes. */
export const useTrials = <Result>(
  key: string,
  trial: { readonly first: Result; readonly steps: number; readonly next: (before: Result) => Result },
): Result => {
  const [made, setMade] = useState<{ readonly key: string; readonly result: Result } | null>(null)
  useEffect(() => {
    let result = trial.first
    let done = 0
    let timer: ReturnType<typeof setTimeout>
    const goOn = (): void => {
      const end = Math.min(trial.steps, done + atATime)
      for (; done < end; done += 1) result = trial.next(result)
      setMade({ key, result })
      if (done < trial.steps) timer = setTimeout(goOn)
    }
    timer = setTimeout(goOn)
    return () => clearTimeout(timer)
    // What is tried is named by the key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return made?.key === key ? made.result : trial.first
}
