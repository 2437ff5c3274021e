import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cancelNumberMutation, recallDocumentMutation } from '@/api/@tanstack/react-query.gen';
import type { RegisterEntryView } from '@/api/types.gen';
import { useGo } from '@/components/ui/link';
import { useToast } from '@/components/ui/toast';
import { ReasonPage } from './reason-page';

export type EntryAct = 'recall' | 'cancel';

/** What the clerk may do to the line as it stands: a number is cancelled only after its document was called back. */
export function entryActOf(act: string | undefined, entry: RegisterEntryView | undefined): EntryAct | undefined {
  if (!entry?.keeper) return undefined;
  if (act === 'recall' && !entry.recalledAt) return 'recall';
  if (act === 'cancel' && entry.recalledAt && !entry.cancelledAt) return 'cancel';
  return undefined;
}

/** The page on which a document is called back, or its number cancelled, with a reason. */
export function EntryActPage({ entry, act }: { entry: RegisterEntryView; act: EntryAct }) {
  const { t } = useTranslation('distribution');
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const back = `/register/${entry.id}${act === 'recall' ? '?tab=deliveries' : ''}`;
  const onSuccess = () => {
    go(back);
    toast(t(`${act === 'recall' ? 'recall' : 'cancelling'}.done`, { number: entry.number }));
    void queries.invalidateQueries();
  };
  const recalling = useMutation({ ...recallDocumentMutation(), onSuccess });
  const cancelling = useMutation({ ...cancelNumberMutation(), onSuccess });
  const running = act === 'recall' ? recalling : cancelling;
  const key = act === 'recall' ? 'recall' : 'cancelling';
  return (
    <ReasonPage
      title={t(`${key}.title`, { number: entry.number })}
      text={t(`${key}.text`, { count: entry.units })}
      label={t(`${key}.label`)}
      hint={t(`${key}.hint`)}
      act={t(`${key}.send`, { count: entry.units })}
      field="reason"
      back={{ href: back, label: entry.number }}
      busy={running.isPending}
      error={running.error}
      onSend={(reason) => running.mutate({ path: { entryId: entry.id }, body: { reason } })}
    />
  );
}
