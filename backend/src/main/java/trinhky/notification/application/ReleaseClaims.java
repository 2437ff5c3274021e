package trinhky.notification.application;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailOutbox;

/**
 * The embedded database belongs to one node: what was claimed before this start was claimed by a node that is gone, so it
 * need not wait for the claim to end.
 */
@Component
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class ReleaseClaims implements SmartInitializingSingleton {
    private final MailOutbox outbox;

    ReleaseClaims(MailOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void afterSingletonsInstantiated() {
        outbox.releaseClaims();
    }
}
