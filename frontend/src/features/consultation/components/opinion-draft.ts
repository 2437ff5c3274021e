import type { InvitationView } from '@/api/types.gen';
import type { OpinionKind } from './view-mark';

export interface CommentDraft {
  anchor: string;
  text: string;
}

/** What the officer has written so far. */
export interface OpinionDraft {
  kind?: OpinionKind;
  generalText: string;
  comments: CommentDraft[];
}

export function draftOf({ opinion }: InvitationView): OpinionDraft {
  const { kind, generalText, comments } = opinion;
  return { kind, generalText, comments: comments.map(({ anchor, text }) => ({ anchor, text })) };
}

/** A view that takes comments shows at least one line to write in. */
export function withView(draft: OpinionDraft, kind: OpinionKind): OpinionDraft {
  const needsLine = kind === 'AGREE_WITH_COMMENTS' && draft.comments.length === 0;
  return { ...draft, kind, comments: needsLine ? [{ anchor: '', text: '' }] : draft.comments };
}

/** Full agreement is sent without the comments that were typed before; they stay on the screen until it is sent. */
export function sendable(draft: OpinionDraft): OpinionDraft {
  return draft.kind === 'AGREE' ? { ...draft, comments: [] } : draft;
}
