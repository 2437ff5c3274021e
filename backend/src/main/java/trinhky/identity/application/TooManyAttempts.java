package trinhky.identity.application;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The name has failed too often and has to wait a while. */
public final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** How long to wait, in whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.toSeconds() + 1);
    }
}
