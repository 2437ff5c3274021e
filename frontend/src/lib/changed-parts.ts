export interface ChangedPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const sameWords = 6;

/**
 * What differs between two texts, word by word: the common beginning and end are shown shortened, the middle as taken out and
 * put in.
 */
export function changedParts(before: string, after: string): ChangedPart[] {
  const old = words(before);
  const now = words(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    part('same', shortened(now.slice(0, start), 'head')),
    part('removed', old.slice(start, old.length - end).join(' ')),
    part('added', now.slice(start, now.length - end).join(' ')),
    part('same', shortened(now.slice(now.length - end), 'tail')),
  ].filter((it) => it.text !== '');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function part(kind: ChangedPart['kind'], text: string): ChangedPart {
  return { kind, text };
}

/** Only the words next to the difference; an ellipsis says that there are more. */
function shortened(same: string[], side: 'head' | 'tail'): string {
  if (same.length === 0) return '';
  const cut = same.length > sameWords * 2;
  const kept = !cut ? same : side === 'head' ? same.slice(-sameWords) : same.slice(0, sameWords);
  const text = kept.join(' ');
  return side === 'head' ? `${cut ? '… ' : ''}${text} ` : ` ${text}${cut ? ' …' : ''}`;
}
