package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trinhky.distribution.OverdueReceipt;
import trinhky.distribution.OverdueReceipts;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.domain.Anchor;
import trinhky.reminder.domain.DueStep;
import trinhky.reminder.domain.ReminderLedger;
import trinhky.shared.BusinessClock;

/** Writes into the ledger what has come due; of receipts, those that the register itself counts as missed. */
@Component
class DueThings {
    private final ReminderLedger ledger;
    private final OverdueReceipts receipts;
    private final BusinessClock clock;

    DueThings(ReminderLedger ledger, OverdueReceipts receipts, BusinessClock clock) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.clock = clock;
    }

    List<Anchor> anchorsUpTo(LocalDate last) {
        return ledger.anchorsUpTo(last);
    }

    int decide(ReminderEvent.Kind kind, List<DueStep> steps, LocalDate day) {
        return ledger.decide(kind, steps, among(kind), day, clock.instant());
    }

    private @Nullable Collection<UUID> among(ReminderEvent.Kind kind) {
        return kind == ReminderEvent.Kind.RECEIPT
                ? receipts.at(clock.instant()).stream()
                        .map(OverdueReceipt::deliveryId)
                        .toList()
                : null;
    }
}
