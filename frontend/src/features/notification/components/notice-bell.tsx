import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countUnreadNoticesOptions } from '@/api/@tanstack/react-query.gen';
import { BellIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import styles from './notification.module.css';

/** The bell of the header: how many notices wait to be read. */
export function NoticeBell() {
  const { t } = useTranslation('notification');
  const { data } = useQuery({ ...countUnreadNoticesOptions(), refetchInterval: 60_000 });
  const unread = data?.unread ?? 0;
  const words = t('bell', { count: unread });
  return (
    <Link href="/notices" className={styles.bell} title={words}>
      <BellIcon size={17} />
      <span className="hidden-text">{words}</span>
      {unread > 0 && (
        <span className={styles.badge} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
