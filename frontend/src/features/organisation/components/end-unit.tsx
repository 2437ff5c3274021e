import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endUnitMutation, listUnitOptionsOptions } from '@/api/@tanstack/react-query.gen';
import type { EndUnitRequest, UnitView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';

/** Ends a unit and says who takes over its duties; old documents keep its name. */
export function EndUnit({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const toast = useToast();
  const queries = useQueryClient();
  const options = useQuery(listUnitOptionsOptions());
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const end = useMutation({
    ...endUnitMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('end.done', { name: unit.name }));
    },
  });
  const save = () =>
    end.mutate({
      path: { unitId: unit.id },
      body: { lastDay: lastDay ?? undefined, successorId: successorId ?? undefined } as EndUnitRequest,
    });
  return (
    <Panel title={t('end.title')}>
      <div className="stack">
        <p>{t('end.about')}</p>
        <ErrorSummary error={end.error} />
        <DateField
          label={t('unit.lastDay')}
          field="lastDay"
          value={lastDay}
          onChange={setLastDay}
          today={today}
          error={problemOf(end.error, 'lastDay')}
        />
        <Select
          label={t('end.successor')}
          field="successorId"
          options={(options.data ?? [])
            .filter((it) => it.id !== unit.id)
            .map((it) => ({ value: it.id, label: it.name, note: it.shortName }))}
          value={successorId}
          onChange={setSuccessorId}
          clearable
          optional
          error={problemOf(end.error, 'successorId')}
        />
        <div>
          <Button busy={end.isPending} onClick={save}>
            {t('end.go')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
