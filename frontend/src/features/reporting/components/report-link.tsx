import type { ObligationRowView } from '@/api/types.gen';
import { Link } from '@/components/ui/link';

/** The unit by name; it leads to its report once there is one to read. */
export function ReportLink({ row }: { row: ObligationRowView }) {
  if (!row.receivedAt) return row.unit.name;
  return <Link href={`/reports/obligations/${row.obligationId}`}>{row.unit.name}</Link>;
}
