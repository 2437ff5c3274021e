package trinhky.reporting.application;

import java.util.List;
import trinhky.distribution.RecipientLine;
import trinhky.document.OfficialDocument;
import trinhky.reporting.LetterKind;

/**
 * A letter as it leaves the lead unit.
 *
 * @param document with its notation; number, date and signature are added at issue
 * @param title what it is called in lists and the register
 * @param work what it is called in the inboxes of those who sign and number it
 * @param fileName without extension
 * @param units the units it is addressed to
 * @param recipients the lines of "Nơi nhận"
 */
record LetterDraft(
        LetterKind kind,
        OfficialDocument document,
        String title,
        String work,
        String fileName,
        List<String> units,
        List<RecipientLine> recipients) {
    LetterDraft {
        units = List.copyOf(units);
        recipients = List.copyOf(recipients);
    }
}
