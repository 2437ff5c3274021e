import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeUnitMutation } from '@/api/@tanstack/react-query.gen';
import type { UnitView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { namingRequest, UnitFields } from './unit-fields';

/** Changes what a unit is called; the earlier name stays findable. */
export function RenameUnit({ unit, aliases }: { unit: UnitView; aliases: string[] }) {
  const { t } = useTranslation('organisation');
  const toast = useToast();
  const queries = useQueryClient();
  const [other, setOther] = useState(aliases.join('\n'));
  const [naming, setNaming] = useState({
    name: unit.name,
    shortName: unit.shortName,
    letterheadParent: unit.letterheadParent ?? '',
    letterheadOwn: unit.letterheadOwn.join('\n'),
    officialEmail: unit.officialEmail ?? '',
  });
  const change = useMutation({
    ...changeUnitMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('unit.changed'));
    },
  });
  const names = other.split('\n').map((it) => it.trim());
  const save = () =>
    change.mutate({
      path: { unitId: unit.id },
      body: { ...namingRequest(naming), aliases: names.filter(Boolean) },
    });
  return (
    <Panel title={t('unit.naming')}>
      <div className="stack">
        <ErrorSummary error={change.error} />
        <UnitFields naming={naming} onChange={setNaming} error={change.error} />
        <TextArea
          label={t('unit.aliases')}
          hint={t('unit.aliasesHint')}
          value={other}
          onChange={(event) => setOther(event.target.value)}
          optional
        />
        <div>
          <Button busy={change.isPending} onClick={save}>
            {t('unit.save')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
