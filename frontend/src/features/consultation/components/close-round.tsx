import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeConsultationRoundMutation } from '@/api/@tanstack/react-query.gen';
import type { RoundDetailView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';

/** The drafting unit waits no longer; late opinions are still taken. */
export function CloseRound({ detail }: { detail: RoundDetailView }) {
  const { t } = useTranslation('consultation');
  const [asking, setAsking] = useState(false);
  const [reason, setReason, forget] = useKeptText('close-round');
  const queryClient = useQueryClient();
  const close = useMutation({
    ...closeConsultationRoundMutation(),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const { round } = detail;
  const send = () => {
    forget();
    close.mutate({ path: { roundId: round.id }, body: { reason } });
  };
  if (!detail.mayClose) return null;
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('close.open')}</Button>;
  return (
    <div className="stack">
      {close.error && <ErrorSummary error={close.error} />}
      <TextArea
        field="reason"
        label={t('close.reason')}
        hint={t(`close.hint.${round.silencePolicy}`, { count: round.figures.silent })}
        rows={3}
        maxLength={2000}
        value={reason}
        error={problemOf(close.error, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ButtonGroup>
        <Button busy={close.isPending} onClick={send}>
          {t('close.confirm')}
        </Button>
        <Button variant="quiet" onClick={() => setAsking(false)}>
          {t('close.cancel')}
        </Button>
      </ButtonGroup>
    </div>
  );
}
