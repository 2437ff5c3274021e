package trinhky.distribution.application.exchange;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends the next waiting packet: claims it in one transaction, hands it over in none, settles it in another, so that a slow
 * axis holds no connection and no lock. After a crash between the handing over and the settling it is sent again under the same
 * name, which its receiver has already.
 */
@Component
class SendNextPacket {

    private final ClaimPacket claim;
    private final ExchangeLine line;
    private final SettlePacket settle;

    SendNextPacket(ClaimPacket claim, ExchangeLine line, SettlePacket settle) {
        this.claim = claim;
        this.line = line;
        this.settle = settle;
    }

    /**
     * Sends one packet, if one waits.
     *
     * @return false when none waits
     */
    boolean sendNext() {
        Optional<WaitingPacket> next = claim.claim();
        next.ifPresent(packet -> settle.settle(packet, failure(packet)));
        return next.isPresent();
    }

    private Optional<String> failure(WaitingPacket packet) {
        try {
            line.carry(packet.name(), packet.content());
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(words(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(words(stopped));
        }
    }

    private static String words(Exception failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
