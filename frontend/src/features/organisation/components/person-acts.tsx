import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deactivateOfficialMutation, issuePasswordMutation } from '@/api/@tanstack/react-query.gen';
import type { OfficialView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Note } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';

/** A new password for an official, shown once, and the end of the account after a second word. */
export function PersonActs({ person }: { person: OfficialView }) {
  const { t } = useTranslation('organisation');
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'password' | 'end'>();
  const password = useMutation({ ...issuePasswordMutation(), onSuccess: () => setAsked(undefined) });
  const deactivate = useMutation({
    ...deactivateOfficialMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('people.deactivated', { name: person.name }));
    },
  });
  const path = { officialId: person.id };
  return (
    <div className="row">
      <ErrorSummary error={password.error ?? deactivate.error} />
      {password.data && (
        <Note title={t('people.password', { password: password.data.password })} level={3}>
          {t('people.passwordOnce')}
        </Note>
      )}
      <Button
        variant="quiet"
        busy={password.isPending}
        onClick={() => (asked === 'password' ? password.mutate({ path }) : setAsked('password'))}
      >
        {asked === 'password' ? t('people.issuePasswordNow', { name: person.name }) : t('people.issuePassword')}
        {asked !== 'password' && <span className="hidden-text"> {person.name}</span>}
      </Button>
      <Button
        variant="quiet"
        busy={deactivate.isPending}
        onClick={() => (asked === 'end' ? deactivate.mutate({ path }) : setAsked('end'))}
      >
        {asked === 'end' ? t('people.deactivateNow', { name: person.name }) : t('people.deactivate')}
        {asked !== 'end' && <span className="hidden-text"> {person.name}</span>}
      </Button>
    </div>
  );
}
