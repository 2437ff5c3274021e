package trinhky.distribution;

import java.util.List;

/**
 * What will leave the house once it is signed.
 *
 * @param documentTypeCode code of the type, for example {@code KH}; with issuer and year it names the series
 * @param notation what follows the number, for example {@code KH-UBND}
 * @param summary type and summary as the register shows it, at most 500 characters
 * @param archiveRoom room that keeps a copy, for example {@code P.KT}, or null
 * @param drafterInitials the drafter's sign on the archive line, or null
 */
public record OutgoingDraft(
        String subjectType,
        String subjectId,
        String documentTypeCode,
        String notation,
        String summary,
        String issuerUnitId,
        String draftingUnitId,
        String archiveRoom,
        String drafterInitials,
        List<RecipientLine> recipients) {
    public OutgoingDraft {
        recipients = List.copyOf(recipients);
    }
}
