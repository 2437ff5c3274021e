package trinhky.distribution.application.exchange;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The embedded database belongs to one node: packets that were claimed before this start were claimed by a node that is gone,
 * so they need not wait for the claim to end.
 */
@Component
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class ReleasePackets implements SmartInitializingSingleton {
    private final ExchangePackets packets;

    ReleasePackets(ExchangePackets packets) {
        this.packets = packets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        packets.releaseClaims();
    }
}
