import { startTransition, useEffect, useState } from 'react';

/**
 * Whether all of a long screen is to be drawn: false for its first paint, so that its beginning is there at once, and true right
 * after it; true from the start where `atOnce` says that somebody asked for what stands further down. The second is what draws
 * all of it without that wait.
 */
export function useIsWhole(atOnce = false): readonly [boolean, () => void] {
  const [isWhole, setIsWhole] = useState(atOnce);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  return [isWhole, () => setIsWhole(true)];
}
