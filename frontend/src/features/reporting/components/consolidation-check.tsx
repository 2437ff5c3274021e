import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { submitConsolidationMutation } from '@/api/@tanstack/react-query.gen';
import type { ConsolidationView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar, CheckAnswers } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Note } from '@/components/ui/states';
import { useTaskDone } from '@/lib/task-form';
import { verdicts } from './figure-table';
import { shortList, submitted, useReportingWords } from './words';

/** Everything once more before the figures go to the head of the lead unit. */
export function ConsolidationCheck({ view, here }: { view: ConsolidationView; here: (tab: string) => string }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const done = useTaskDone();
  const submit = useMutation({ ...submitConsolidationMutation(), onSuccess: () => done(t('submitFigures.done')) });
  const { cycle } = view;
  const more = (count: number) => t('moreUnits', { count });
  const title = t('submitFigures.title', { period: period(cycle.period) });
  const unwritten = view.texts.filter((it) => it.required && it.body.trim() === '');
  const change = (tab: string) => ({ href: here(tab), label: t('submitFigures.look') });
  const adjusted = view.figures.filter((it) => it.adjusted).length;
  return (
    <Page title={title} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('submitFigures.back'), href: here('grid') }]}
        title={title}
        facts={[t('exception.facts', { period: period(cycle.period), plan: cycle.planNumber })]}
      />
      <ErrorSummary error={submit.error} />
      <Note tone="plain">
        <p>{t('submitFigures.text')}</p>
      </Note>
      {unwritten.length > 0 && (
        <Note tone="red" title={t('submitFigures.unwritten', { count: unwritten.length })}>
          <ul>
            {unwritten.map((it) => (
              <li key={it.section}>{t(`section.${it.section}`)}</li>
            ))}
          </ul>
        </Note>
      )}
      {view.awaitingReview.length > 0 && (
        <Note tone="amber" title={t('submitFigures.waiting', { count: view.awaitingReview.length })}>
          <p>
            {shortList(
              view.awaitingReview.map((it) => it.unit.name),
              more,
            )}
          </p>
        </Note>
      )}
      <CheckAnswers
        answers={[
          {
            key: 'units',
            label: t('submitFigures.units'),
            value: cycle.figures
              ? t('cycles.submitted', { done: submitted(cycle.figures), total: cycle.figures.expected })
              : '–',
            note:
              view.missing.length > 0
                ? `${t('figures.missing')}: ${shortList(
                    view.missing.map((it) => it.unit.name),
                    more,
                  )}`
                : undefined,
            change: change('units'),
          },
          {
            key: 'figures',
            label: t('consolidation.figures'),
            value: t('consolidation.verdicts', verdicts(view)),
            note: adjusted > 0 ? t('submitFigures.adjusted', { count: adjusted }) : undefined,
            change: change('figures'),
          },
          {
            key: 'assignments',
            label: t('consolidation.assignments'),
            value: t('submitFigures.assignments', { ...view.assignmentCounts }),
            change: change('assignments'),
          },
          {
            key: 'words',
            label: t('consolidation.tab.words'),
            value: t('submitFigures.statements', {
              difficulties: view.difficulties.reduce((sum, it) => sum + it.items.length, 0),
              proposals: view.proposals.reduce((sum, it) => sum + it.items.length, 0),
            }),
            change: change('words'),
          },
          {
            key: 'texts',
            label: t('consolidation.tab.texts'),
            value: t('submitFigures.texts', {
              count: view.texts.filter((it) => it.body.trim() !== '').length,
              total: view.texts.length,
            }),
            change: change('texts'),
          },
        ]}
      />
      <ActionBar>
        {unwritten.length > 0 ? (
          <LinkButton variant="primary" href={here('texts')}>
            {t('submitFigures.write', { count: unwritten.length })}
          </LinkButton>
        ) : (
          <Button
            variant="primary"
            busy={submit.isPending}
            onClick={() => submit.mutate({ path: { cycleId: cycle.cycleId } })}
          >
            {t('submitFigures.submit')}
          </Button>
        )}
        <Link href={here('grid')}>{t('submitFigures.notYet')}</Link>
      </ActionBar>
      <p className="muted small">{t('submitFigures.then')}</p>
    </Page>
  );
}
