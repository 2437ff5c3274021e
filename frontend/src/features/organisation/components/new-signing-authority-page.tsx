import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getUnitOptions,
  grantSigningAuthorityMutation,
  listFieldsOfWorkOptions,
  listUnitOptionsOptions,
} from '@/api/@tanstack/react-query.gen';
import type { GrantSigningAuthorityRequest } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup, TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';

const modes = ['IN_PERSON', 'PER_PROCURATION', 'BY_ORDER', 'UNDER_AUTHORISATION', 'ACTING'] as const;
const types = ['KH', 'BC', 'QĐ', 'TB', 'CT', 'TTr', 'CTr', 'CV'];

interface Draft {
  issuerUnitId: string | null;
  positionId: string | null;
  documentType: string | null;
  field: string | null;
  collective: boolean;
  mode: string;
  legalNote: string;
  validFrom: string | null;
}

/** Enters who signs what (Decree 30/2020, article 13). */
export function NewSigningAuthorityPage() {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    issuerUnitId: null,
    positionId: null,
    documentType: null,
    field: null,
    collective: true,
    mode: 'IN_PERSON',
    legalNote: '',
    validFrom: today,
  });
  const granting = useMutation({
    ...grantSigningAuthorityMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('authorities.added'));
      go('/admin/signing-authorities');
    },
  });
  const part = { draft, onChange: setDraft, error: granting.error };
  return (
    <Page title={t('authorities.add')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('authorities.title'), href: '/admin/signing-authorities' }]}
        title={t('authorities.add')}
        facts={[t('authorities.about')]}
      />
      <ErrorSummary error={granting.error} />
      <Panel>
        <div className="stack">
          <Who {...part} />
          <What {...part} />
          <How {...part} today={today} />
        </div>
      </Panel>
      <ActionBar>
        <Button
          variant="primary"
          busy={granting.isPending}
          onClick={() => granting.mutate({ body: draft as GrantSigningAuthorityRequest })}
        >
          {t('authorities.go')}
        </Button>
        <LinkButton href="/admin/signing-authorities">{t('cancel')}</LinkButton>
      </ActionBar>
    </Page>
  );
}

interface PartProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  error: unknown;
}

function Who({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation('organisation');
  const units = useQuery(listUnitOptionsOptions());
  const unit = useQuery({
    ...getUnitOptions({ path: { unitId: draft.issuerUnitId ?? '' } }),
    enabled: draft.issuerUnitId !== null,
  });
  return (
    <>
      <Select
        label={t('authorities.unit')}
        field="issuerUnitId"
        options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name, note: it.shortName }))}
        value={draft.issuerUnitId}
        onChange={(id) => onChange({ ...draft, issuerUnitId: id, positionId: null })}
      />
      <Select
        label={t('authorities.position')}
        field="positionId"
        options={(unit.data?.seats ?? []).map((it) => ({
          value: it.positionId,
          label: it.title,
          note: it.holderName ?? t('authorities.vacant'),
        }))}
        value={draft.positionId}
        onChange={(id) => onChange({ ...draft, positionId: id })}
        disabled={draft.issuerUnitId === null}
        error={problemOf(error, 'positionId')}
      />
    </>
  );
}

function What({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation('organisation');
  const fields = useQuery(listFieldsOfWorkOptions());
  return (
    <>
      <Select
        label={t('authorities.type')}
        field="documentType"
        placeholder={t('authorities.allTypes')}
        options={types.map((it) => ({ value: it, label: it }))}
        value={draft.documentType}
        onChange={(documentType) => onChange({ ...draft, documentType })}
        clearable
        optional
        error={problemOf(error, 'documentType')}
      />
      <Select
        label={t('authorities.field')}
        field="field"
        placeholder={t('authorities.allFields')}
        options={(fields.data ?? []).map((it) => ({ value: it.code, label: it.name }))}
        value={draft.field}
        onChange={(field) => onChange({ ...draft, field })}
        clearable
        optional
        error={problemOf(error, 'field')}
      />
    </>
  );
}

function How({ draft, onChange, error, today }: PartProps & { today: string }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <RadioGroup
        label={t('authorities.mode')}
        field="mode"
        choices={modes.map((it) => ({ value: it, label: t(`authorities.modes.${it}`) }))}
        value={draft.mode}
        onChange={(mode) => onChange({ ...draft, mode })}
        error={problemOf(error, 'mode')}
      />
      <Checkbox
        label={t('authorities.collective')}
        checked={draft.collective}
        onChange={(collective) => onChange({ ...draft, collective })}
      />
      <TextField
        label={t('authorities.note')}
        hint={t('authorities.noteHint')}
        field="legalNote"
        maxLength={300}
        value={draft.legalNote}
        error={problemOf(error, 'legalNote')}
        onChange={(event) => onChange({ ...draft, legalNote: event.target.value })}
      />
      <DateField
        label={t('authorities.from')}
        field="validFrom"
        value={draft.validFrom}
        onChange={(validFrom) => onChange({ ...draft, validFrom })}
        today={today}
        error={problemOf(error, 'validFrom')}
      />
    </>
  );
}
