package trinhky.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class FailedSignInsTest {

    @Autowired
    JdbcClient jdbc;

    private Instant now = Instant.parse("2026-06-01T02:00:00Z");

    @Test
    void waitsLongerEachTimeButNeverForGood() {
        assertThat(FailedSignIns.waitAfter(4)).isZero();
        assertThat(FailedSignIns.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(FailedSignIns.waitAfter(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(FailedSignIns.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitEndsByItselfAndASuccessWipesTheSlate() {
        FailedSignIns failures = new FailedSignIns(jdbc, clock());
        failTimes(failures, 5);
        assertThat(failures.waitOf(" SOMEBODY ")).isEqualTo(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(failures.waitOf("somebody")).isZero();
        failures.forget("somebody");
        failTimes(failures, 4);
        assertThat(failures.waitOf("somebody")).isZero();
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        FailedSignIns failures = new FailedSignIns(jdbc, clock());
        failTimes(failures, 4);
        now = now.plus(Duration.ofMinutes(61));
        failTimes(failures, 1);
        assertThat(failures.waitOf("somebody")).isZero();
    }

    private static void failTimes(FailedSignIns failures, int times) {
        for (int time = 0; time < times; time++) {
            failures.record("somebody");
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
