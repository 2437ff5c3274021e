import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { refuseReceiptMutation } from '@/api/@tanstack/react-query.gen';
import type { IncomingDocumentView } from '@/api/types.gen';
import { useGo } from '@/components/ui/link';
import { useToast } from '@/components/ui/toast';
import { ReasonPage } from './reason-page';

/** The recipient sends the document back: wrong addressee, incomplete, not readable. */
export function RefusalPage({ document }: { document: IncomingDocumentView }) {
  const { t } = useTranslation('distribution');
  const queries = useQueryClient();
  const go = useGo();
  const toast = useToast();
  const back = `/inbox/${document.id}`;
  const refusing = useMutation({
    ...refuseReceiptMutation(),
    onSuccess: () => {
      go(back);
      toast(t('refusal.done', { number: document.number }));
      void queries.invalidateQueries();
    },
  });
  return (
    <ReasonPage
      title={t('refusal.title')}
      text={`${document.number} ${document.summary}`}
      label={t('refusal.label')}
      hint={t('refusal.hint', { issuer: document.issuerName })}
      act={t('refusal.act')}
      field="reason"
      back={{ href: back, label: document.number }}
      busy={refusing.isPending}
      error={refusing.error}
      onSend={(reason) => refusing.mutate({ path: { deliveryId: document.id }, body: { reason } })}
    />
  );
}
