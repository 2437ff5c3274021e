import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMailQueryKey, listMailLogQueryKey, resendMailMutation } from '@/api/@tanstack/react-query.gen';
import type { MailRowView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useMay } from '@/lib/session';

/** Administrators send a mail again that failed or came back. */
export function ResendButton({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  const toast = useToast();
  const queries = useQueryClient();
  const administrator = useMay('ADMINISTER');
  const resend = useMutation({
    ...resendMailMutation(),
    onSuccess: () => {
      toast(t('log.resent'));
      void queries.invalidateQueries({ queryKey: listMailLogQueryKey() });
      void queries.invalidateQueries({ queryKey: getMailQueryKey({ path: { mailId: row.mailId } }) });
    },
  });
  if (!administrator || (row.state !== 'FAILED' && row.state !== 'BOUNCED')) return null;
  return (
    <Button busy={resend.isPending} onClick={() => resend.mutate({ path: { mailId: row.mailId } })}>
      {t('log.resend')}
    </Button>
  );
}
