package trinhky.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the mail server answers this node; while it does not, nothing is tried, and the waits grow to ten minutes. */
@Component
public class MailServerState {
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10));

    /**
     * A server that does not answer.
     *
     * @param since since when
     * @param failures attempts in vain since then
     * @param said the last error
     */
    public record Outage(
            Instant since,
            Instant lastTried,
            int failures,
            @Nullable String said) {

        private Instant until() {
            return lastTried.plus(WAITS.get(Math.min(failures, WAITS.size()) - 1));
        }
    }

    private final AtomicReference<Outage> outage = new AtomicReference<>();

    /** The outage that lasts, or null. */
    public @Nullable Outage outage() {
        return outage.get();
    }

    /** Whether the next attempt must wait; a clock that was moved back waits for nothing. */
    boolean rests(Instant now) {
        Outage current = outage.get();
        return current != null && !now.isBefore(current.lastTried()) && now.isBefore(current.until());
    }

    void failed(Instant now, String said) {
        outage.updateAndGet(before -> before == null
                ? new Outage(now, now, 1, said)
                : new Outage(before.since(), now, before.failures() + 1, said));
    }

    void answered() {
        outage.set(null);
    }
}
