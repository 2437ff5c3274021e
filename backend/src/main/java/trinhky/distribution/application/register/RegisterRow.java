package trinhky.distribution.application.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of the register as its readers see it: the ten columns of Decree 30/2020, Annex IV, and how far its receipts are.
 *
 * @param number number and notation
 * @param signedAt null when the register did not keep it then
 * @param recipients lines of "Nơi nhận"
 * @param archiveCopy who keeps the archive copy
 * @param copies number of copies
 * @param transferredAt moment of sending, null until queued
 * @param units units it went to
 * @param confirmed units that confirmed the receipt
 * @param refused units that sent it back and were not closed
 * @param failed units whose mail failed and that did not open it otherwise
 * @param waiting units whose receipt is still waited for
 * @param overdue units whose receipt is missed: the hours for it have passed
 * @param fate what became of the document after the issue
 * @param keeper whether the official keeps this register
 */
public record RegisterRow(
        UUID id,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        Instant signedAt,
        String documentTypeCode,
        String summary,
        String signerName,
        List<String> recipients,
        String archiveCopy,
        int copies,
        Instant transferredAt,
        String subjectType,
        String subjectId,
        UUID documentId,
        String issuerUnitId,
        String issuerName,
        String draftingUnitId,
        String draftingUnitName,
        int units,
        int confirmed,
        int refused,
        int failed,
        int waiting,
        int overdue,
        EntryFate fate,
        boolean keeper) {}
