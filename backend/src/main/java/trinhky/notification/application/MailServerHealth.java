package trinhky.notification.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;

/** Tells administrators, and nobody else, that the mail server does not answer. */
@Component
public class MailServerHealth {
    private final MailServerState server;
    private final Access access;

    MailServerHealth(MailServerState server, Access access) {
        this.server = server;
        this.access = access;
    }

    /** The outage that lasts; null without one, and for whoever does not administer. */
    public MailServerState.@Nullable Outage outage() {
        return access.isAdministrator() ? server.outage() : null;
    }
}
