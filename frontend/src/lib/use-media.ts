import { useSyncExternalStore } from 'react';

const phone = '(max-width: 880px)';

/** Phones, tablets and 200 % zoom: three panes become cards. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(phone);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(phone).matches,
  );
}
