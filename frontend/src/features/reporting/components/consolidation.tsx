import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getConsolidationOptions } from '@/api/@tanstack/react-query.gen';
import type { ConsolidationView } from '@/api/types.gen';
import { FileLinks } from '@/components/file-links';
import { LinkButton } from '@/components/ui/button';
import { DownloadIcon } from '@/components/ui/icons';
import { StateMark, type DocumentState } from '@/components/ui/marks';
import { Page, PageHeader, useDocumentTitle, type Crumb } from '@/components/ui/page';
import { Loaded, ReasonBox } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDate, formatDateTime } from '@/lib/dates';
import { AdjustFigure } from './adjust-figure';
import { ConsolidationCheck } from './consolidation-check';
import { ConsolidationTexts } from './consolidation-texts';
import { ConsolidatedAssignments, ConsolidatedStatements, ConsolidatedUnits } from './consolidation-words';
import { FigureTable } from './figure-table';
import styles from './grid.module.css';
import { submitted, useReportingWords } from './words';
import type { Tab, Search } from './consolidation-address';
import { tabs, address } from './consolidation-address';
import { GridTab } from './consolidation-grid';

export interface ConsolidationProps {
  cycleId: string;
  /** The page's own address without its search. */
  base: string;
  crumbs: (view: ConsolidationView) => Crumb[];
  /** Buttons of the head; the writer's “Chốt số liệu” when left out. */
  actions?: (view: ConsolidationView) => ReactNode;
  /** Pages of their own, e.g. the reason of a return. */
  steps?: (step: string, view: ConsolidationView) => ReactNode | undefined;
  foot?: ReactNode;
  title?: string;
}

/** The consolidated report of a cycle: grid, figures, assignments, difficulties, units by name, written parts. */
export function Consolidation(props: ConsolidationProps) {
  const { t } = useTranslation('reporting');
  const { cycleId, base, steps, title } = props;
  const search = useSearch({ strict: false }) as Search;
  const query = useQuery(getConsolidationOptions({ path: { cycleId } }));
  const here = (next: Partial<Search>) => address(base, next);
  if (!query.data) {
    const words = title ?? t('consolidation.one');
    return (
      <Page title={words}>
        <h1 className="hidden-text">{words}</h1>
        <Loaded query={query} what={t('what.consolidation')}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  const view = query.data;
  if (search.step === 'check' && view.editable) {
    return <ConsolidationCheck view={view} here={(tab) => here({ tab })} />;
  }
  const figure = view.figures.find((it) => it.indicatorId === search.indicator);
  if (search.step === 'adjust' && view.editable && figure) {
    return (
      <AdjustFigure
        key={figure.indicatorId}
        cycleId={cycleId}
        figure={figure}
        back={here({ tab: search.tab ?? 'figures' })}
      />
    );
  }
  const step = search.step && steps?.(search.step, view);
  return step || <Sheet {...props} view={view} search={search} />;
}

const marks: Record<NonNullable<ConsolidationView['state']>, DocumentState> = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  SIGNING: 'waiting',
  ISSUED: 'inForce',
};

function Sheet({
  view,
  search,
  base,
  crumbs,
  actions,
  foot,
}: ConsolidationProps & { view: ConsolidationView; search: Search }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const { cycle } = view;
  const tab: Tab = tabs.find((it) => it === search.tab) ?? 'grid';
  const label = t('consolidation.of', { period: period(cycle.period) });
  useDocumentTitle(label);
  return (
    <>
      <div className={styles.head}>
        <PageHeader
          breadcrumbs={crumbs(view)}
          title={<SheetTitle view={view} />}
          state={
            <StateMark state={view.state ? marks[view.state] : 'draft'}>
              {t(`consolidationState.${view.state ?? 'NONE'}`)}
            </StateMark>
          }
          facts={[
            <>
              {label}, {t('report.plan').toLocaleLowerCase('vi')} <b>{cycle.planNumber}</b>
            </>,
            <>
              {t('cycle.consolidationDue')} <b>{formatDate(cycle.consolidationDueOn)}</b>
            </>,
            <CycleFile key="report" name={t('consolidation.report')} file={`${cycle.cycleId}/consolidation/preview`} />,
            <CycleFile key="letter" name={t('consolidation.letter')} file={`${cycle.cycleId}/covering-letter`} />,
          ]}
          actions={
            <>
              <LinkButton href={`/api/cycles/${cycle.cycleId}/grid.xlsx`} icon={DownloadIcon} download>
                {t('consolidation.sheet')}
              </LinkButton>
              {actions ? actions(view) : <WriterActions view={view} base={base} />}
            </>
          }
        />
        {view.returned && view.state === 'DRAFT' && (
          <ReasonBox
            title={t('consolidation.returned')}
            reason={view.returned.reason}
            by={[view.returned.byName, formatDateTime(view.returned.at)].filter(Boolean).join(', ')}
          />
        )}
        <Tabs
          label={t('consolidation.parts')}
          current={tab}
          items={tabs.map((it) => ({
            key: it,
            label: t(`consolidation.tab.${it}`),
            count: it === 'units' ? view.missing.length + view.late.length : undefined,
            href: address(base, { tab: it }),
          }))}
        />
      </div>
      {tab === 'grid' ? (
        <GridTab view={view} search={search} base={base} />
      ) : (
        <Body tab={tab} view={view} base={base} />
      )}
      {foot && <div className={styles.body}>{foot}</div>}
    </>
  );
}

function CycleFile({ name, file }: { name: string; file: string }) {
  const address = `/api/cycles/${file}`;
  return (
    <>
      {name} <FileLinks name={name} pdf={`${address}.pdf`} docx={`${address}.docx`} />
    </>
  );
}

/** “97 trên 115 đơn vị đã nộp, 4 số liệu khác thường, 1 đã trả lại” */
function SheetTitle({ view: { cycle, figures } }: { view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  if (!cycle.figures) return t('consolidation.one');
  const notMet = figures.filter((it) => it.verdict === 'NOT_MET').length;
  return t('consolidation.title', {
    done: submitted(cycle.figures),
    total: cycle.figures.expected,
    notMet,
    accepted: cycle.figures.accepted,
  });
}

function WriterActions({ view, base }: { view: ConsolidationView; base: string }) {
  const { t } = useTranslation('reporting');
  if (!view.editable) return null;
  return (
    <LinkButton variant="primary" href={address(base, { step: 'check' })}>
      {t('consolidation.fix')}
    </LinkButton>
  );
}

function Body({ tab, view, base }: { tab: Tab; view: ConsolidationView; base: string }) {
  return (
    <div className={styles.body}>
      {tab === 'figures' && (
        <FigureTable
          view={view}
          adjustHref={(indicator) => address(base, { tab: 'figures', step: 'adjust', indicator })}
        />
      )}
      {tab === 'assignments' && <ConsolidatedAssignments view={view} />}
      {tab === 'words' && <ConsolidatedStatements view={view} />}
      {tab === 'units' && <ConsolidatedUnits view={view} />}
      {tab === 'texts' && <ConsolidationTexts view={view} />}
    </div>
  );
}
