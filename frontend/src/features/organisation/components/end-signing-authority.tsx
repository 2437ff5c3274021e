import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { endSigningAuthorityMutation } from '@/api/@tanstack/react-query.gen';
import type { EndSigningAuthorityRequest, SigningAuthorityView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';

/** Gives an authority to sign its last day. */
export function EndSigningAuthority({ authority }: { authority: SigningAuthorityView }) {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const ending = useMutation({
    ...endSigningAuthorityMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('authorities.ended'));
    },
  });
  const end = (event: FormEvent) => {
    event.preventDefault();
    if (ending.isPending) return;
    ending.mutate({
      path: { authorityId: authority.id },
      body: { lastDay: lastDay ?? undefined } as EndSigningAuthorityRequest,
    });
  };
  const name = [authority.positionTitle, authority.fieldName].filter(Boolean).join(', ');
  if (!asked) {
    return (
      <Button variant="quiet" onClick={() => setAsked(true)}>
        {t('authorities.end')}
        <span className="hidden-text"> {name}</span>
      </Button>
    );
  }
  return (
    <form className="stack" onSubmit={end} aria-label={t('authorities.endOf', { position: name })}>
      <ErrorSummary error={ending.error} />
      <DateField
        label={t('authorities.lastDay')}
        field="lastDay"
        value={lastDay}
        onChange={setLastDay}
        today={today}
        error={problemOf(ending.error, 'lastDay')}
      />
      <Button type="submit" busy={ending.isPending}>
        {t('authorities.endGo')}
      </Button>
      <Button variant="quiet" onClick={() => setAsked(false)}>
        {t('cancel')}
      </Button>
    </form>
  );
}
