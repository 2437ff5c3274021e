package trinhky.notification.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mails of the log are meant; null leaves a filter out.
 *
 * @param unitIds units whose mails are meant, null for all
 * @param words stand in subject, name or address of the recipient, whatever the diacritics
 * @param from first day of queueing, in Vietnam
 * @param to last day of queueing, inclusive
 */
public record MailFilter(
        @Nullable Set<String> unitIds,
        @Nullable MailState state,
        @Nullable MailKind kind,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The same for the mails of these units only. */
    public MailFilter of(@Nullable Set<String> units) {
        return new MailFilter(units, state, kind, words, from, to);
    }
}
