package trinhky.signing.pades;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.signing.application.SigningKey;

/**
 * The token of this server, when {@code trinhky.signing.token.module} names one; opened at the first signature and once
 * more after a failure, because tokens are pulled out.
 */
@Component
class ConfiguredToken {

    private final String module;
    private final int slot;
    private final String pin;
    private Token token;

    ConfiguredToken(
            @Value("${trinhky.signing.token.module:}") String module,
            @Value("${trinhky.signing.token.slot:0}") int slot,
            @Value("${trinhky.signing.token.pin:}") String pin) {
        this.module = module;
        this.slot = slot;
        this.pin = pin;
    }

    synchronized Optional<SigningKey> find(X509Certificate certificate) {
        if (module.isBlank()) {
            return Optional.empty();
        }
        try {
            return opened().find(certificate);
        } catch (IllegalStateException pulledOut) {
            token = null;
            return opened().find(certificate);
        }
    }

    private Token opened() {
        if (token == null) {
            token = Token.open(module, slot, pin.toCharArray());
        }
        return token;
    }
}
