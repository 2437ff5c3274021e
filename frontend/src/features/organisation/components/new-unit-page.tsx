import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createUnitMutation } from '@/api/@tanstack/react-query.gen';
import type { CreateUnitRequest } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';
import { emptyNaming, namingRequest, UnitFields } from './unit-fields';

export const unitKinds = [
  'PROVINCE_COMMITTEE',
  'OFFICE',
  'DEPARTMENT',
  'VERTICAL_AGENCY',
  'MEDIA',
  'COMMUNE',
  'WARD',
  'OUTSIDE',
] as const;

/** A new unit, from a day on. */
export function NewUnitPage() {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const [kind, setKind] = useState<string | null>('DEPARTMENT');
  const [validFrom, setValidFrom] = useState<string | null>(today);
  const [naming, setNaming] = useState(emptyNaming);
  const create = useMutation({
    ...createUnitMutation(),
    onSuccess: (unit) => {
      void queries.invalidateQueries();
      toast(t('unit.created', { name: unit.name }));
      go(`/admin/units/${unit.id}`);
    },
  });
  const save = () =>
    create.mutate({ body: { ...namingRequest(naming), kind, validFrom, aliases: [] } as CreateUnitRequest });
  return (
    <Page title={t('unit.new')} narrow>
      <PageHeader breadcrumbs={[{ label: t('units.title'), href: '/admin/units' }]} title={t('unit.new')} />
      <ErrorSummary error={create.error} />
      <Panel>
        <div className="stack">
          <Select
            label={t('unit.kind')}
            field="kind"
            options={unitKinds.map((it) => ({ value: it, label: t(`kind.${it}`) }))}
            value={kind}
            onChange={setKind}
            error={problemOf(create.error, 'kind')}
          />
          <UnitFields naming={naming} onChange={setNaming} error={create.error} />
          <DateField
            label={t('unit.validFrom')}
            field="validFrom"
            value={validFrom}
            onChange={setValidFrom}
            today={today}
            error={problemOf(create.error, 'validFrom')}
          />
        </div>
      </Panel>
      <ActionBar>
        <Button variant="primary" busy={create.isPending} onClick={save}>
          {t('unit.create')}
        </Button>
        <LinkButton href="/admin/units">{t('cancel')}</LinkButton>
      </ActionBar>
    </Page>
  );
}
