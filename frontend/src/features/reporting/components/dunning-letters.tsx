import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDunningLettersOptions, sendDunningLetterMutation } from '@/api/@tanstack/react-query.gen';
import type { DunningLetterView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { ErrorSummary } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';

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
        {letters.length > 0 && (
          <ul>
            {letters.map((letter) => (
              <Letter key={letter.letterId} letter={letter} />
            ))}
          </ul>
        )}
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

function Letter({ letter }: { letter: DunningLetterView }) {
  const { t } = useTranslation('reporting');
  return (
    <li>
      {t('dunning.letter', { date: formatDate(letter.askedAt), count: letter.units })}{' '}
      {t(`dunning.state.${letter.state}`, { number: letter.number ?? '', reason: letter.returnReason ?? '' })}
    </li>
  );
}
