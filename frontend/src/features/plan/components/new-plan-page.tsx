import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createPlanMutation, listFieldsOfWorkOptions } from '@/api/@tanstack/react-query.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NumberField, TextArea } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';
import styles from './plan.module.css';

/** Begins a plan: what it is called, its years and its field; everything else is drafted afterwards. */
export function NewPlanPage() {
  const { t } = useTranslation('plan');
  const go = useGo();
  const fields = useQuery(listFieldsOfWorkOptions());
  const [title, setTitle, forget] = useKeptText('title');
  const [years, setYears] = useState<{ from?: number | null; to?: number | null }>({});
  const [fieldOfWork, setFieldOfWork] = useState<string | null>(null);
  const create = useMutation({
    ...createPlanMutation(),
    onSuccess: ({ id }) => {
      forget();
      go(`/plans/${id}/edit`, { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({
      body: {
        title: title.trim(),
        periodFromYear: years.from ?? undefined,
        periodToYear: years.to ?? undefined,
        fieldOfWork: fieldOfWork ?? undefined,
      },
    });
  };
  return (
    <Page title={t('new.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('list.title'), href: '/plans' }, { label: t('new.title') }]}
        title={t('new.title')}
      />
      <ErrorSummary error={create.error} />
      <form className="stack-wide" onSubmit={submit} noValidate>
        <Panel>
          <div className={styles.form}>
            <TextArea
              label={t('heading.title')}
              hint={t('heading.titleHint')}
              field="title"
              rows={2}
              document
              value={title}
              error={problemOf(create.error, 'title')}
              onChange={(event) => setTitle(event.target.value)}
            />
            <div className={styles.pair}>
              <NumberField
                year
                label={t('heading.from')}
                field="periodFromYear"
                value={undefined}
                error={problemOf(create.error, 'periodFromYear')}
                onChange={(from) => setYears({ ...years, from })}
              />
              <NumberField
                year
                label={t('heading.to')}
                field="periodToYear"
                value={undefined}
                error={problemOf(create.error, 'periodToYear')}
                onChange={(to) => setYears({ ...years, to })}
              />
            </div>
            <Select
              label={t('heading.field')}
              hint={t('heading.fieldHint')}
              field="fieldOfWork"
              options={(fields.data ?? []).map((it) => ({ value: it.code, label: it.name }))}
              value={fieldOfWork}
              onChange={setFieldOfWork}
            />
          </div>
        </Panel>
        <ActionBar>
          <Button type="submit" variant="primary" busy={create.isPending}>
            {t('new.create')}
          </Button>
          <LinkButton href="/plans" variant="quiet">
            {t('cancel')}
          </LinkButton>
        </ActionBar>
      </form>
    </Page>
  );
}
