import type { DeliveryView } from '@/api/types.gen';

export const deliveryGroups = ['waiting', 'refused', 'failed', 'confirmed', 'closed'] as const;
export type DeliveryGroup = (typeof deliveryGroups)[number];

/** Under which filter a delivery stands; one that the clerk closed is no longer waited for, whatever its state. */
export function groupOf(delivery: Pick<DeliveryView, 'state' | 'closedAt'>): DeliveryGroup {
  if (delivery.state === 'CONFIRMED') return 'confirmed';
  if (delivery.closedAt) return 'closed';
  if (delivery.state === 'REFUSED') return 'refused';
  return delivery.state === 'FAILED' ? 'failed' : 'waiting';
}

/** How many deliveries stand under each filter. */
export function countGroups(deliveries: Pick<DeliveryView, 'state' | 'closedAt'>[]): Record<DeliveryGroup, number> {
  const counts = { waiting: 0, refused: 0, failed: 0, confirmed: 0, closed: 0 };
  deliveries.forEach((it) => counts[groupOf(it)]++);
  return counts;
}

/** Whether the clerk can still do something for the recipient. */
export function isOpen(delivery: Pick<DeliveryView, 'state' | 'closedAt'>): boolean {
  return groupOf(delivery) !== 'confirmed' && groupOf(delivery) !== 'closed';
}
