import { useHashLocation } from 'wouter/use-hash-location'

type HashLocation = ReturnType<typeof useHashLocation>

/** The path of the address after "#". What comes after "?", such as a shared run, is the screen's own. */
export const usePathLocation = (options?: Parameters<typeof useHashLocation>[0]): HashLocation => {
  const [location, navigate] = useHashLocation(options)
  return [location.split('?')[0] ?? location, navigate]
}
