package trinhky.identity.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after five failures in a row under a name it waits 30 s, then twice as long each time, at most
 * 15 minutes. A wait ends by itself, so that nobody can be locked out for good. Runs on the machine's clock: moving the
 * business clock neither ends nor prolongs a wait.
 */
@Component
public class FailedSignIns {

    static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedSignIns(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the name still has to wait; zero when it need not. */
    Duration waitOf(String username) {
        Instant now = clock.instant();
        return jdbc.sql("select waits_until from failed_sign_in where username = :username and waits_until > :now")
                .param("username", key(username))
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .orElse(Duration.ZERO);
    }

    /** Notes a failure, also when the act that asked for the password is undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(String username) {
        Instant now = clock.instant();
        int failures = count(key(username), now);
        jdbc.sql("update failed_sign_in set waits_until = :until where username = :username")
                .param("username", key(username))
                .param("until", Timestamp.from(now.plus(waitAfter(failures))))
                .update();
    }

    /** A success wipes the slate. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String username) {
        jdbc.sql("delete from failed_sign_in where username = :username")
                .param("username", key(username))
                .update();
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private int count(String username, Instant now) {
        Timestamp stale = Timestamp.from(now.minus(FORGOTTEN_AFTER));
        jdbc.sql("delete from failed_sign_in where last_failed_at < :stale")
                .param("stale", stale)
                .update();
        return jdbc.sql("""
                        insert into failed_sign_in as f (username, failures, last_failed_at, waits_until)
                        values (:username, 1, :now, :now)
                        on conflict (username) do update set failures = f.failures + 1, last_failed_at = :now
                        returning failures
                        """)
                .param("username", username)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private static String key(String username) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
