import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  countUnreadNoticesQueryKey,
  listNoticesOptions,
  listNoticesQueryKey,
  markAllNoticesReadMutation,
  markNoticeReadMutation,
} from '@/api/@tanstack/react-query.gen';
import type { NoticeView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { CheckIcon, DotIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDateTime } from '@/lib/dates';
import styles from './notification.module.css';
import { PageLinks } from './page-links';

const pageSize = 30;

/** “Thông báo”: what this official was told, newest first. */
export function NoticesPage() {
  const { t } = useTranslation('notification');
  const { filter, offset } = useSearch({ strict: false }) as { filter?: string; offset?: number };
  const unreadOnly = filter === 'unread';
  const query = useQuery({
    ...listNoticesOptions({ query: { unreadOnly, offset, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  const unread = query.data?.unread ?? 0;
  return (
    <Page title={t('notices.title')} narrow>
      <PageHeader
        title={unread > 0 ? t('notices.unread', { count: unread }) : t('notices.title')}
        actions={
          <>
            <LinkButton variant="quiet" href="/notices/mail-choice">
              {t('notices.choice')}
            </LinkButton>
            {unread > 0 && <ReadAll />}
          </>
        }
      />
      <Tabs
        label={t('notices.filter')}
        items={[
          { key: 'all', label: t('notices.all'), href: '/notices' },
          { key: 'unread', label: t('notices.onlyUnread'), href: '/notices?filter=unread' },
        ]}
        current={unreadOnly ? 'unread' : 'all'}
      />
      <Panel flush>
        <Loaded query={query} what={t('notices.what')}>
          {(found) =>
            found.items.length === 0 ? (
              <EmptyState>{t(unreadOnly ? 'notices.noneUnread' : 'notices.none')}</EmptyState>
            ) : (
              <ul className={styles.notices}>
                {found.items.map((notice) => (
                  <Notice key={notice.noticeId} notice={notice} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      <PageLinks
        href={(next) => `/notices?${new URLSearchParams({ ...(filter && { filter }), offset: String(next) })}`}
        offset={offset}
        next={query.data?.nextOffset}
        size={pageSize}
      />
    </Page>
  );
}

/** Opening a notice marks it as read and leads to what it tells of. */
function Notice({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notification');
  const refresh = useRefresh();
  const read = useMutation({ ...markNoticeReadMutation(), onSuccess: refresh });
  const Mark = notice.read ? CheckIcon : DotIcon;
  return (
    <li>
      <Link
        href={notice.path}
        className={`${styles.notice} ${notice.read ? '' : styles.unread}`}
        onClick={() => !notice.read && read.mutate({ path: { noticeId: notice.noticeId } })}
      >
        <span className={styles.mark}>
          <Mark size={13} />
          <span className="hidden-text">{t(notice.read ? 'notices.isRead' : 'notices.isUnread')}</span>
        </span>
        <span className={styles.title}>{notice.title}</span>
        <span className={`${styles.time} muted small nowrap`}>{formatDateTime(notice.postedAt)}</span>
        {notice.about && <span className={styles.about}>{notice.about}</span>}
      </Link>
    </li>
  );
}

function ReadAll() {
  const { t } = useTranslation('notification');
  const refresh = useRefresh();
  const all = useMutation({ ...markAllNoticesReadMutation(), onSuccess: refresh });
  return (
    <Button busy={all.isPending} onClick={() => all.mutate({})}>
      {t('notices.readAll')}
    </Button>
  );
}

function useRefresh() {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: countUnreadNoticesQueryKey() });
    void queries.invalidateQueries({ queryKey: listNoticesQueryKey() });
  };
}
