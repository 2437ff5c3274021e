import { useTranslation } from 'react-i18next';
import { ChevronRightIcon } from '@/components/ui/icons';
import type { DemoAccount } from '../api/demo-accounts';
import styles from './sign-in.module.css';

/** One click a role; the groups keep the order in which the backend names them. */
export function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: DemoAccount[];
  onChoose: (account: DemoAccount) => void;
}) {
  const { t } = useTranslation('session');
  const groups = [...new Set(accounts.map((it) => it.group))];
  return (
    <div className={styles.accounts}>
      {groups.map((group) => (
        <section key={group}>
          <h2>{t(`group.${group}`)}</h2>
          {accounts
            .filter((it) => it.group === group)
            .map((it) => (
              <AccountButton key={it.username} account={it} first={it === accounts[0]} onChoose={onChoose} />
            ))}
        </section>
      ))}
    </div>
  );
}

function AccountButton({
  account,
  first,
  onChoose,
}: {
  account: DemoAccount;
  first: boolean;
  onChoose: (account: DemoAccount) => void;
}) {
  const { t } = useTranslation('session');
  return (
    <button
      type="button"
      className={`${styles.account} ${first ? styles.first : ''}`}
      onClick={() => onChoose(account)}
    >
      <b>{account.name}</b>
      <small>{first ? t('demo.startHere', { unit: account.unitName }) : account.unitName}</small>
      <em>
        <ChevronRightIcon />
      </em>
    </button>
  );
}
