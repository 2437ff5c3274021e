import { saveOpinion } from '@/api/sdk.gen';
import type { SaveOpinionRequest } from '@/api/types.gen';

/** Keeps the draft; answers the new version. Refused with `consultation.changed-by-other` when a colleague saved meanwhile. */
export async function keepOpinion(invitationId: string, draft: SaveOpinionRequest, version: string): Promise<string> {
  const { data } = await saveOpinion({
    path: { invitationId },
    body: draft,
    headers: { 'If-Match': Number(version) },
  });
  return String(data.version);
}
