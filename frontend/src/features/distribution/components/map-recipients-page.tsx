import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  listOutgoingRecipientsOptions,
  listUnitOptionsOptions,
  mapRecipientsMutation,
} from '@/api/@tanstack/react-query.gen';
import type { RecipientLineView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { MultiUnitPicker } from '@/components/ui/multi-unit-picker';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

/** Before the issue a clerk says whom each line of “Nơi nhận” means that names nobody the system knows. */
export function MapRecipientsPage() {
  const { t } = useTranslation('distribution');
  const path = useParams({ strict: false }) as { subjectType: string; subjectId: string };
  const { task } = useSearch({ strict: false }) as { task?: string };
  const lines = useQuery(listOutgoingRecipientsOptions({ path }));
  const open = (lines.data ?? []).filter((line) => line.missing.length > 0);
  return (
    <Page title={t('map.title')}>
      <PageHeader
        breadcrumbs={[{ label: t('map.task'), href: task ? `/tasks/${task}` : '/tasks' }, { label: t('map.title') }]}
        title={lines.data && open.length === 0 ? t('map.allKnown') : t('map.title')}
        facts={[t('map.text')]}
        actions={
          lines.data && open.length === 0 && task ? (
            <LinkButton variant="primary" href={`/tasks/${task}`}>
              {t('map.back')}
            </LinkButton>
          ) : undefined
        }
      />
      <Loaded query={lines} what={t('map.what')} rows={4}>
        {(all) => (
          <div className="stack-wide">
            {open.map((line) => (
              <OpenLine key={line.label} line={line} path={path} />
            ))}
            <Panel title={t('map.known')}>
              <ul className="stack">
                {all
                  .filter((line) => line.missing.length === 0)
                  .map((line) => (
                    <li key={line.label}>
                      <span className="doc">{line.label}</span>{' '}
                      <span className="muted small">
                        {line.units.length === 0 ? t('map.printedOnly') : t('units', { count: line.units.length })}
                      </span>
                    </li>
                  ))}
              </ul>
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function OpenLine({ line, path }: { line: RecipientLineView; path: { subjectType: string; subjectId: string } }) {
  const { t } = useTranslation('distribution');
  const [chosen, setChosen] = useState<string[]>(line.units.map((unit) => unit.unitId));
  const units = useQuery(listUnitOptionsOptions());
  const queries = useQueryClient();
  const toast = useToast();
  const mapping = useMutation({
    ...mapRecipientsMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('map.done', { line: line.label }));
    },
  });
  const map = (unitIds: string[]) => mapping.mutate({ path, body: { label: line.label, unitIds } });
  return (
    <Panel
      title={<span className="doc">{line.label}</span>}
      note={t('map.missing', { names: line.missing.join(', ') })}
    >
      <div className="stack-wide">
        <ErrorSummary error={mapping.error} />
        <MultiUnitPicker
          label={t('map.units', { line: line.label })}
          field="unitIds"
          units={(units.data ?? []).map((it) => ({ id: it.id, name: it.name, group: t(`unitKind.${it.kind}`) }))}
          value={chosen}
          error={problemOf(mapping.error, 'unitIds')}
          onChange={setChosen}
        />
        <div className="row">
          <Button busy={mapping.isPending} disabled={chosen.length === 0} onClick={() => map(chosen)}>
            {t('map.send', { count: chosen.length })}
          </Button>
          <Button variant="quiet" busy={mapping.isPending} onClick={() => map([])}>
            {t('map.onlyPrint')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
