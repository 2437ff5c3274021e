package trinhky.notification.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailState;

/** The filter of the mail log as it stands in an address. */
record MailLogQuery(
        @Nullable MailState state,
        @Nullable MailKind kind,
        @Nullable String q,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    MailFilter filter() {
        String words = q == null || q.isBlank() ? null : q.strip();
        return new MailFilter(null, state, kind, words, from, to);
    }
}
