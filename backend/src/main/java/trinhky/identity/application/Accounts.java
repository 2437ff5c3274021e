package trinhky.identity.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords of officials, as hashes. */
@Component
class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    Optional<String> hashOf(String officialId) {
        return jdbc.sql("select password_hash from account where official_id = :official")
                .param("official", officialId)
                .query(String.class)
                .optional();
    }

    boolean matches(String officialId, String password) {
        return password != null
                && hashOf(officialId)
                        .filter(hash -> encoder.matches(password, hash))
                        .isPresent();
    }

    void setPassword(String officialId, String password) {
        jdbc.sql("""
                        insert into account (official_id, password_hash, password_changed_at)
                        values (:official, :hash, :at)
                        on conflict (official_id) do update
                        set password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at
                        """)
                .param("official", officialId)
                .param("hash", encoder.encode(password))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
