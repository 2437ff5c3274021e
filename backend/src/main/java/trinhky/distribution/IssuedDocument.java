package trinhky.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document that has its number and date.
 *
 * @param documentId the final rendition with number, date and signature block
 * @param number number with notation, for example {@code 244/KH-UBND}
 * @param ordinal the number alone
 * @param recipients units resolved on the day of issue; never resolved again
 */
public record IssuedDocument(
        String subjectType,
        String subjectId,
        UUID documentId,
        String number,
        int ordinal,
        LocalDate issuedOn,
        String summary,
        List<IssuedRecipient> recipients) {
    public IssuedDocument {
        recipients = List.copyOf(recipients);
    }
}
