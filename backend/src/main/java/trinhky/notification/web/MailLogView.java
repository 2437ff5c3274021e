package trinhky.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the mail log.
 *
 * @param nextOffset null on the last page
 * @param counts how many mails, by state, the other filters let through
 * @param outage the mail server does not answer; null while it does, and for whoever does not administer
 */
record MailLogView(
        List<MailRowView> items,
        @Nullable Integer nextOffset,
        List<StateCountView> counts,
        @Nullable OutageView outage) {}
