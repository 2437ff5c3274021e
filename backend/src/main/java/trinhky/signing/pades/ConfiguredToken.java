package trinhky.signing.pades;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.SigningKey;

/**
 * The token of this server, when {@code trinhky.signing.token.module} names one; opened at the first signature and once
 * more after a failure, because tokens are pulled out. The PIN is read when the token is opened and kept nowhere.
 */
@Component
class ConfiguredToken {

    private static final String MODULE = "trinhky.signing.token.module";
    private static final String SLOT = "trinhky.signing.token.slot";
    private static final String PIN = "trinhky.signing.token.pin";
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredToken.class);

    private final Environment settings;
    private Opened opened;

    private record Opened(String module, int slot, Token token) {}

    ConfiguredToken(Environment settings) {
        this.settings = settings;
    }

    /**
     * The key to which the certificate belongs, if it is on the token.
     *
     * @throws DomainProblem {@code signing.token-unreachable}: a token is configured and cannot be used; thrown by the signing
     *     as well
     */
    synchronized Optional<SigningKey> find(X509Certificate certificate) {
        String module = settings.getProperty(MODULE, "");
        if (module.isBlank()) {
            return Optional.empty();
        }
        int slot = settings.getProperty(SLOT, Integer.class, 0);
        return search(module, slot, certificate).map(key -> new KeyOnToken(key, this::unreachable));
    }

    private Optional<SigningKey> search(String module, int slot, X509Certificate certificate) {
        if (opened != null) {
            try {
                return open(module, slot).find(certificate);
            } catch (IllegalStateException pulledOut) {
                LOG.warn("The token of this server is opened anew.", pulledOut);
                opened = null;
            }
        }
        try {
            return open(module, slot).find(certificate);
        } catch (IllegalStateException unusable) {
            throw unreachable(unusable);
        }
    }

    private Token open(String module, int slot) {
        if (opened == null || !opened.module().equals(module) || opened.slot() != slot) {
            char[] pin = settings.getProperty(PIN, "").toCharArray();
            opened = new Opened(module, slot, Token.open(module, slot, pin));
        }
        return opened.token();
    }

    private synchronized DomainProblem unreachable(IllegalStateException failure) {
        LOG.error("The token of this server cannot be used.", failure);
        opened = null;
        return DomainProblem.refused("signing.token-unreachable");
    }

    /** A key that may be gone when it is to sign. */
    private record KeyOnToken(SigningKey key, Function<IllegalStateException, DomainProblem> gone)
            implements SigningKey {

        @Override
        public X509Certificate certificate() {
            return key.certificate();
        }

        @Override
        public List<X509Certificate> chain() {
            return key.chain();
        }

        @Override
        public byte[] sign(byte[] content) {
            try {
                return key.sign(content);
            } catch (IllegalStateException failure) {
                throw gone.apply(failure);
            }
        }
    }
}
