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

/** How the receiver sees a document: what became of its mail does not concern them. */
export function incomingMark(document: Pick<IncomingDocumentView, 'state'>): WorkStatus {
  return marks[document.state];
}

/** Whether receipt or refusal is still open. */
export function isUndecided(document: Pick<IncomingDocumentView, 'state'>): boolean {
  return document.state !== 'CONFIRMED' && document.state !== 'REFUSED';
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
