package trinhky.distribution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.application.RegisterRow;

/**
 * A line of the register.
 *
 * @param keeper whether the official may follow up its deliveries
 * @param waiting units whose receipt is still waited for
 * @param overdue of those, how many have missed the hours set
 * @param recallConfirmed units that confirmed the recall
 */
record RegisterEntryView(
        UUID id,
        String number,
        LocalDate issuedOn,
        String documentTypeCode,
        String summary,
        String signerName,
        List<String> recipients,
        String archiveCopy,
        int copies,
        @Nullable Instant transferredAt,
        String subjectType,
        String subjectId,
        UUID documentId,
        String issuerName,
        String draftingUnitName,
        int units,
        int confirmed,
        int refused,
        int failed,
        int waiting,
        int overdue,
        @Nullable Instant recalledAt,
        @Nullable String recallReason,
        int recallConfirmed,
        @Nullable Instant cancelledAt,
        @Nullable String cancellationReason,
        boolean keeper) {

    @SuppressWarnings("size: one line a column")
    static RegisterEntryView of(RegisterRow row) {
        return new RegisterEntryView(
                row.id(),
                row.number(),
                row.issuedOn(),
                row.documentTypeCode(),
                row.summary(),
                row.signerName(),
                row.recipients(),
                row.archiveCopy(),
                row.copies(),
                row.transferredAt(),
                row.subjectType(),
                row.subjectId(),
                row.documentId(),
                row.issuerName(),
                row.draftingUnitName(),
                row.units(),
                row.confirmed(),
                row.refused(),
                row.failed(),
                row.waiting(),
                row.overdue(),
                row.fate().recalledAt(),
                row.fate().recallReason(),
                row.fate().recallConfirmed(),
                row.fate().cancelledAt(),
                row.fate().cancellationReason(),
                row.keeper());
    }
}
