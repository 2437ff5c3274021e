import type { IncomingDocumentView } from '@/api/types.gen';
import type { WorkStatus } from '@/components/ui/marks';

const marks: Record<IncomingDocumentView['state'], WorkStatus> = {
  QUEUED: 'UNSEEN',
  SENT: 'UNSEEN',
  FAILED: 'UNSEEN',
  SEEN: 'IN_PROGRESS',
  CONFIRMED: 'DONE',
  REFUSED: 'DONE',
};

type Standing = Pick<IncomingDocumentView, 'state' | 'recalledAt' | 'recallConfirmedAt'>;

/** How the receiver sees a document: what became of its mail does not concern them. */
export function incomingMark(document: Standing): WorkStatus {
  if (document.recalledAt) return document.recallConfirmedAt ? 'DONE' : 'BLOCKED';
  return marks[document.state];
}

/** Whether receipt or refusal is still open. */
export function isUndecided(document: Standing): boolean {
  return !document.recalledAt && document.state !== 'CONFIRMED' && document.state !== 'REFUSED';
}

/** Key of the words for the state, in `distribution`. */
export function incomingWords(document: Standing): string {
  if (!document.recalledAt) return `incomingState.${document.state}`;
  return document.recallConfirmedAt ? 'incomingState.recallConfirmed' : 'incomingState.recalled';
}

export interface InboxSearch {
  /** Also what was confirmed or refused. */
  all?: boolean;
  q?: string;
  offset?: number;
}

export function inboxAddress({ all, q, offset }: InboxSearch): string {
  const search = new URLSearchParams();
  if (all) search.set('all', 'true');
  if (q) search.set('q', q);
  if (offset) search.set('offset', String(offset));
  const query = search.toString();
  return query ? `/inbox?${query}` : '/inbox';
}
