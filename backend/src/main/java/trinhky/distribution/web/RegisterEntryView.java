package trinhky.distribution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.IssueDeadline;
import trinhky.distribution.application.register.RegisterRow;

/**
 * A line of the register.
 *
 * @param keeper whether the official may follow up its deliveries
 * @param waiting units whose receipt is still waited for
 * @param overdue of those, how many have missed the hours set
 * @param issueDueAt until when it had to leave after the signature; absent in lists
 * @param recallConfirmed units that confirmed the recall
 */
record RegisterEntryView(
        UUID id,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        @Nullable Instant signedAt,
        @Nullable Instant issueDueAt,
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

    /** With the clock of the issue. */
    static RegisterEntryView of(RegisterRow row, IssueDeadline deadline) {
        return of(row, row.signedAt() == null ? null : deadline.of(row.signedAt()));
    }

    /** Without the clock of the issue, for lists. */
    static RegisterEntryView of(RegisterRow row) {
        return of(row, (Instant) null);
    }

    @SuppressWarnings("size: one line a column")
    private static RegisterEntryView of(RegisterRow row, Instant issueDueAt) {
        return new RegisterEntryView(
                row.id(),
                row.number(),
                row.issuedOn(),
                row.issuedAt(),
                row.signedAt(),
                issueDueAt,
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
