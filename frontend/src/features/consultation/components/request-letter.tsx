import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listOpinionRequestsOptions, sendOpinionRequestMutation } from '@/api/@tanstack/react-query.gen';
import { FileLinks } from '@/components/file-links';
import { LetterList } from '@/components/letter-list';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';
import { requestAddress } from '../api/address';

/** The letter that asks for opinions: as it was sent under its number, before that as it would be printed. */
export function RequestLetter({ roundId }: { roundId: string }) {
  const { t } = useTranslation('consultation');
  const query = useQuery(listOpinionRequestsOptions({ path: { roundId } }));
  const name = t('round.letter');
  if (!query.data) return null;
  const { requests, maySend } = query.data;
  return (
    <>
      {requests.length === 0 && (
        <p>
          {name} <FileLinks name={name} {...requestAddress(roundId)} />
        </p>
      )}
      <LetterList
        letters={requests.map((request) => ({
          id: request.requestId,
          words: `${t('request.letter', { date: formatDate(request.askedAt) })} ${t(`request.state.${request.state}`, {
            number: request.number ?? '',
            reason: request.returnReason ?? '',
          })}`,
          name,
          documentId: request.documentId,
        }))}
      />
      {maySend && <SendRequest roundId={roundId} />}
    </>
  );
}

function SendRequest({ roundId }: { roundId: string }) {
  const { t } = useTranslation('consultation');
  const toast = useToast();
  const queries = useQueryClient();
  const send = useMutation({
    ...sendOpinionRequestMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('request.sent'));
    },
  });
  return (
    <div className="stack">
      <ErrorSummary error={send.error} />
      <p className="muted small">{t('request.about')}</p>
      <div>
        <Button busy={send.isPending} onClick={() => send.mutate({ path: { roundId } })}>
          {t('request.send')}
        </Button>
      </div>
    </div>
  );
}
