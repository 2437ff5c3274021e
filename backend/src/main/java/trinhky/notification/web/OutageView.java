package trinhky.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trinhky.notification.application.MailServerState;

/** Since when the mail server does not answer, and what the last attempt said. */
record OutageView(
        Instant since,
        Instant lastTried,
        int failures,
        @Nullable String said) {

    static @Nullable OutageView of(MailServerState.@Nullable Outage outage) {
        return outage == null
                ? null
                : new OutageView(outage.since(), outage.lastTried(), outage.failures(), outage.said());
    }
}
