import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { resendOpenDeliveriesMutation } from '@/api/@tanstack/react-query.gen';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';

/** Sends the document once more to every recipient who has not confirmed. */
export function ResendAll({ entryId, count }: { entryId: string; count: number }) {
  const { t } = useTranslation('distribution');
  const queries = useQueryClient();
  const toast = useToast();
  const resending = useMutation({
    ...resendOpenDeliveriesMutation(),
    onSuccess: ({ units }) => {
      void queries.invalidateQueries();
      toast(t('resend.allDone', { count: units }));
    },
  });
  if (count === 0) return null;
  return (
    <>
      <Button busy={resending.isPending} onClick={() => resending.mutate({ path: { entryId } })}>
        {t('resend.all', { count })}
      </Button>
      {resending.error && <ErrorState error={resending.error} what={t('resend.what')} />}
    </>
  );
}
