import { useCallback, useState } from 'react';

const prefix = 'trinhky.kept:';

/**
 * A text that no autosave sends, e.g. the reason of a return: it stays in this tab until it is sent, so that leaving the
 * page by mistake costs nothing. `forget` belongs to the click that sends it. A field belongs to the address of the page,
 * one that begins with a slash to the thing it names.
 */
export function useKeptText(field: string, initial = ''): [string, (text: string) => void, () => void] {
  const [key] = useState(
    () => prefix + (field.startsWith('/') ? field : `${location.pathname}${location.search}#${field}`),
  );
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? initial);
  const change = useCallback(
    (next: string) => {
      setText(next);
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    },
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return [text, change, forget];
}

/** Nobody finds the words of the one who sat here before. */
export function forgetKeptTexts(): void {
  Object.keys(sessionStorage)
    .filter((it) => it.startsWith(prefix))
    .forEach((it) => sessionStorage.removeItem(it));
}
