import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeImportedPlanMutation } from '@/api/@tanstack/react-query.gen';
import type { ImportedItemView, ImportView, PassageView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Loaded, Note } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { useImport, useReview } from '../api/import';
import { DraftPane } from './draft-pane';
import { FileFindings } from './file-findings';
import { SourcePane } from './source-pane';
import styles from './intake.module.css';

const views = ['draft', 'findings', 'source'] as const;
type View = (typeof views)[number];

interface ReviewSearch {
  view?: View;
  show?: 'check';
}

/** “Đọc kế hoạch từ tệp”: the file at the left, what was read from it at the right; one leads to the other. */
export function ReviewPage() {
  const { t } = useTranslation('intake');
  const { importId } = useParams({ strict: false }) as { importId: string };
  const query = useImport(importId);
  return (
    <Page title={t('review.title')}>
      <Loaded query={query} what={t('review.what')}>
        {(file) => <Review file={file} />}
      </Loaded>
    </Page>
  );
}

function Review({ file }: { file: ImportView }) {
  const { t } = useTranslation('intake');
  const search = useSearch({ strict: false }) as ReviewSearch;
  const navigate = useNavigate();
  const review = useReview(file.id);
  const [place, setPlace] = useState<PassageView>();
  const [selected, setSelected] = useState<string>();
  const view = search.view ?? 'draft';
  const address = (key: View) => `?${new URLSearchParams({ ...(search.show && { show: search.show }), view: key })}`;
  const show = (passage: PassageView | undefined) => {
    setPlace(passage && { ...passage });
    if (passage && globalThis.matchMedia('(max-width: 880px)').matches) {
      void navigate({ to: '.', search: { ...search, view: 'source' } as never, replace: true });
    }
  };
  const openItem = (item: ImportedItemView) => {
    setSelected(item.id);
    setPlace(item.source);
    void navigate({ to: '.', search: { view: 'draft' } as never, replace: true });
  };
  return (
    <>
      <Head file={file} review={review} />
      {file.notes.map((note) => (
        <Note key={note} tone="amber" title={t(`note.${note}.title`)}>
          <p>{t(`note.${note}.text`)}</p>
        </Note>
      ))}
      <Tabs
        label={t('review.views')}
        current={view}
        items={views.map((key) => ({
          key,
          label: t(`review.view.${key}`),
          count: key === 'draft' ? file.items.length : key === 'findings' ? file.findings.length : undefined,
          href: `/plans/import/${file.id}${address(key)}`,
        }))}
      />
      <div className={styles.panes} data-view={view}>
        <SourcePane file={file} place={place} onOpen={openItem} />
        {view === 'findings' ? (
          <FileFindings findings={file.findings} onShow={show} />
        ) : (
          <DraftPane
            file={file}
            review={review}
            onlyToCheck={search.show === 'check'}
            selected={selected}
            onSelect={(item) => {
              setSelected(item.id);
              setPlace(item.source && { ...item.source });
            }}
            onShow={show}
          />
        )}
      </div>
    </>
  );
}

function Head({ file, review }: { file: ImportView; review: ReturnType<typeof useReview> }) {
  const { t } = useTranslation('intake');
  const go = useGo();
  const make = useMutation({
    ...makeImportedPlanMutation(),
    onSuccess: ({ planId }) => go(`/plans/${planId}/edit`),
  });
  const sure = file.items.filter((it) => it.review === 'OPEN' && it.confidence === 'certain').length;
  const path = { importId: file.id };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: t('plans'), href: '/plans' },
          { label: t('upload.title'), href: '/plans/import' },
          { label: file.fileName },
        ]}
        title={t('review.title')}
        facts={[file.fileName, t('review.toCheck', { count: file.toCheck }), t('review.open', { count: file.open })]}
        actions={
          file.planId ? (
            <LinkButton href={`/plans/${file.planId}`} variant="primary">
              {t('review.toPlan')}
            </LinkButton>
          ) : (
            <>
              <Button
                busy={review.accept.isPending}
                disabled={sure === 0}
                onClick={() => review.accept.mutate({ path, body: { version: file.version } })}
              >
                {t('review.acceptSure', { count: sure })}
              </Button>
              <Button
                variant="primary"
                busy={make.isPending}
                onClick={() => make.mutate({ path, body: { version: file.version } })}
              >
                {t('review.make')}
              </Button>
            </>
          )
        }
      />
      <ErrorSummary error={make.error ?? review.accept.error ?? review.review.error} />
    </>
  );
}
