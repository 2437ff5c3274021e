import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnitOptionsOptions, registerOfficialMutation } from '@/api/@tanstack/react-query.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

const parts = ['name', 'title', 'username', 'email'] as const;

/** A new official; the position and the password follow. */
export function NewPersonPage() {
  const { t } = useTranslation('organisation');
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const units = useQuery(listUnitOptionsOptions());
  const [unitId, setUnitId] = useState<string | null>(null);
  const [person, setPerson] = useState({ name: '', title: '', username: '', email: '' });
  const register = useMutation({
    ...registerOfficialMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('people.registered', { name: person.name }));
      go(`/admin/units/${unitId}`);
    },
  });
  const save = () =>
    register.mutate({ body: { ...person, email: person.email.trim() || undefined, unitId: unitId ?? '' } });
  return (
    <Page title={t('people.add')} narrow>
      <PageHeader breadcrumbs={[{ label: t('people.title'), href: '/admin/people' }]} title={t('people.add')} />
      <ErrorSummary error={register.error} />
      <Panel>
        <div className="stack">
          <Select
            label={t('people.unit')}
            field="unitId"
            options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name, note: it.shortName }))}
            value={unitId}
            onChange={setUnitId}
            error={problemOf(register.error, 'unitId')}
          />
          {parts.map((part) => (
            <TextField
              key={part}
              label={t(part === 'title' ? 'people.formTitle' : `people.${part}`)}
              field={part}
              optional={part === 'email'}
              value={person[part]}
              onChange={(event) => setPerson({ ...person, [part]: event.target.value })}
              error={problemOf(register.error, part)}
            />
          ))}
        </div>
      </Panel>
      <ActionBar>
        <Button variant="primary" busy={register.isPending} onClick={save}>
          {t('people.register')}
        </Button>
        <LinkButton href="/admin/people">{t('cancel')}</LinkButton>
      </ActionBar>
    </Page>
  );
}
