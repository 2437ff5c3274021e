import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDunningLettersOptions, sendDunningLetterMutation } from '@/api/@tanstack/react-query.gen';
import { LetterList } from '@/components/letter-list';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';
import { letterState } from './letter-words';

/** Official letters that urge the late units: one button writes one and sends it to be signed and delivered. */
export function DunningLetters({ cycleId }: { cycleId: string }) {
  const { t } = useTranslation('reporting');
  const toast = useToast();
  const queries = useQueryClient();
  const query = useQuery(listDunningLettersOptions({ path: { cycleId } }));
  const send = useMutation({
    ...sendDunningLetterMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('dunning.sent'));
    },
  });
  if (!query.data || (query.data.letters.length === 0 && !query.data.maySend)) return null;
  const { letters, lateUnits, maySend } = query.data;
  return (
    <Panel title={t('dunning.title')}>
      <div className="stack">
        <ErrorSummary error={send.error} />
        <LetterList
          letters={letters.map((letter) => ({
            id: letter.letterId,
            words: `${t('dunning.letter', { date: formatDate(letter.askedAt), count: letter.units })} ${letterState(letter, t)}`,
            name: t('dunning.title'),
            documentId: letter.documentId,
          }))}
        />
        {maySend && (
          <>
            <p>{t('dunning.about', { count: lateUnits })}</p>
            <div>
              <Button busy={send.isPending} onClick={() => send.mutate({ path: { cycleId } })}>
                {t('dunning.send')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
