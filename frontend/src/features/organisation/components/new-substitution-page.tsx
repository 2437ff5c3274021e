import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  arrangeSubstitutionMutation,
  listOfficialsOptions,
  listUnitOptionsOptions,
} from '@/api/@tanstack/react-query.gen';
import type { ArrangeSubstitutionRequest } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';

interface Draft {
  absentId: string | null;
  substituteId: string | null;
  validFrom: string | null;
  validTo: string | null;
  reason: string;
}

/** Arranges that somebody of the same unit stands in for an absent official. */
export function NewSubstitutionPage() {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    absentId: null,
    substituteId: null,
    validFrom: today,
    validTo: null,
    reason: '',
  });
  const arrange = useMutation({
    ...arrangeSubstitutionMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('substitutions.arranged'));
      go('/admin/substitutions');
    },
  });
  const save = () => arrange.mutate({ body: { ...draft, positionId: undefined } as ArrangeSubstitutionRequest });
  return (
    <Page title={t('substitutions.add')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('substitutions.title'), href: '/admin/substitutions' }]}
        title={t('substitutions.add')}
      />
      <ErrorSummary error={arrange.error} />
      <Panel>
        <div className="stack">
          <p>{t('substitutions.about')}</p>
          <People draft={draft} onChange={setDraft} error={arrange.error} />
          <Term draft={draft} onChange={setDraft} error={arrange.error} today={today} />
        </div>
      </Panel>
      <ActionBar>
        <Button variant="primary" busy={arrange.isPending} onClick={save}>
          {t('substitutions.go')}
        </Button>
        <LinkButton href="/admin/substitutions">{t('cancel')}</LinkButton>
      </ActionBar>
    </Page>
  );
}

interface PartProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  error: unknown;
}

function People({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation('organisation');
  const units = useQuery(listUnitOptionsOptions());
  const [unitId, setUnitId] = useState<string | null>(null);
  const people = useQuery({
    ...listOfficialsOptions({ query: { unitId: unitId ?? undefined } }),
    enabled: unitId !== null,
  });
  const choices = (people.data ?? [])
    .filter((it) => it.active)
    .map((it) => ({ value: it.id, label: it.name, note: it.positionTitles.join('; ') }));
  return (
    <>
      <Select
        label={t('people.unit')}
        options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name, note: it.shortName }))}
        value={unitId}
        onChange={(id) => {
          setUnitId(id);
          onChange({ ...draft, absentId: null, substituteId: null });
        }}
      />
      {(['absent', 'substitute'] as const).map((who) => (
        <Select
          key={who}
          label={t(`substitutions.${who}`)}
          field={`${who}Id`}
          options={choices}
          value={draft[`${who}Id`]}
          onChange={(id) => onChange({ ...draft, [`${who}Id`]: id })}
          disabled={unitId === null}
          error={problemOf(error, `${who}Id`)}
        />
      ))}
    </>
  );
}

function Term({ draft, onChange, error, today }: PartProps & { today: string }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      {(['validFrom', 'validTo'] as const).map((end) => (
        <DateField
          key={end}
          label={t(`substitutions.${end}`)}
          field={end}
          value={draft[end]}
          onChange={(day) => onChange({ ...draft, [end]: day })}
          today={today}
          error={problemOf(error, end)}
        />
      ))}
      <TextField
        label={t('substitutions.reason')}
        field="reason"
        value={draft.reason}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        error={problemOf(error, 'reason')}
      />
    </>
  );
}
