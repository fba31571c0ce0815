import { useEffect, useState } from 'preact/hooks';
import { type HelpPart, helpPlace } from '../../lib/help/address.ts';

/** The part named by the address, and whether the person came from another part. */
export function usePlace(): { part: HelpPart; query: string; moved: boolean } {
  const [place, setPlace] = useState({ ...helpPlace(location.hash), moved: false });
  useEffect(() => {
    const follow = (): void => setPlace({ ...helpPlace(location.hash), moved: true });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
