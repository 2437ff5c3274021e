import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listCoveringLettersOptions, sendCoveringLetterMutation } from '@/api/@tanstack/react-query.gen';
import { LetterList } from '@/components/letter-list';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';
import { letterState } from './letter-words';

/** The official letter that goes with the issued report: one button writes it and sends it to be signed and delivered. */
export function CoveringLetters({ cycleId }: { cycleId: string }) {
  const { t } = useTranslation('reporting');
  const toast = useToast();
  const queries = useQueryClient();
  const query = useQuery(listCoveringLettersOptions({ path: { cycleId } }));
  const send = useMutation({
    ...sendCoveringLetterMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('covering.sent'));
    },
  });
  if (!query.data || (query.data.letters.length === 0 && !query.data.maySend)) return null;
  const { letters, maySend } = query.data;
  return (
    <Panel title={t('covering.title')}>
      <div className="stack">
        <ErrorSummary error={send.error} />
        <LetterList
          letters={letters.map((letter) => ({
            id: letter.letterId,
            words: `${t('covering.letter', { date: formatDate(letter.askedAt) })} ${letterState(letter, t)}`,
            name: t('covering.title'),
            documentId: letter.documentId,
          }))}
        />
        {maySend && (
          <Offer again={letters.some((letter) => letter.state === 'ISSUED')}>
            <p>{t('covering.about')}</p>
            <div>
              <Button busy={send.isPending} onClick={() => send.mutate({ path: { cycleId } })}>
                {t('covering.send')}
              </Button>
            </div>
          </Offer>
        )}
      </div>
    </Panel>
  );
}

/** One letter is enough; another one stays within reach, for when it was called back. */
function Offer({ again, children }: { again: boolean; children: ReactNode }) {
  const { t } = useTranslation('reporting');
  if (!again) return <>{children}</>;
  return (
    <details>
      <summary>{t('covering.again')}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
