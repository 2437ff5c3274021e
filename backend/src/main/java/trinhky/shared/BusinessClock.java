package trinhky.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The only source of "now" and "today": the machine's time plus an offset that an administrator of the demo may move.
 * The offset is stored, so that every node and every restart tells the same time. Instants carry microseconds, as the
 * database does. Never ask the machine or the database for the time.
 */
@Component
@DependsOnDatabaseInitialization
public class BusinessClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile Duration offset;

    BusinessClock(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.offset = stored();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** What is added to the machine's time; zero outside the demo. */
    public Duration offset() {
        return offset;
    }

    /** Moves the clock so that now is the given moment; a rollback moves it back. */
    @Transactional
    public void moveTo(Instant moment) {
        moving.lock();
        restoreOnRollback(offset);
        Duration moved = Duration.between(Clock.systemUTC().instant(), moment).truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("update business_clock set offset_millis = :millis")
                .param("millis", moved.toMillis())
                .update();
        apply(moved);
    }

    /** Reads what another node may have stored; while this node moves the clock, what is stored is not yet true. */
    public void follow() {
        if (!moving.tryLock()) {
            return;
        }
        try {
            Duration stored = stored();
            if (!stored.equals(offset)) {
                apply(stored);
            }
        } finally {
            moving.unlock();
        }
    }

    private void apply(Duration moved) {
        offset = moved;
        events.publishEvent(new ClockMoved(moved));
    }

    private Duration stored() {
        return Duration.ofMillis(jdbc.sql("select offset_millis from business_clock")
                .query(Long.class)
                .single());
    }

    private void restoreOnRollback(Duration before) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                try {
                    if (status != STATUS_COMMITTED) {
                        apply(before);
                    }
                } finally {
                    moving.unlock();
                }
            }
        });
    }
}
