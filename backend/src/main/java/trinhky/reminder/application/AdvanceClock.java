package trinhky.reminder.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Lets an administrator of a demo move the business clock forward. */
@Service
@Transactional
public class AdvanceClock {
    private static final int YEARS_AT_MOST = 6;

    private final Access access;
    private final CurrentOfficials officials;
    private final Journey journey;
    private final BusinessClock clock;
    private final boolean demo;

    AdvanceClock(
            Access access,
            CurrentOfficials officials,
            Journey journey,
            BusinessClock clock,
            @Value("${trinhky.demo:true}") boolean demo) {
        this.access = access;
        this.officials = officials;
        this.journey = journey;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Starts moving the clock; returns at once.
     *
     * @throws DomainProblem {@code clock.not-in-demo}, {@code clock.not-forward}, {@code clock.too-far},
     *     {@code clock.already-moving}
     */
    public void advance(Instant target) {
        access.requireAdministrator();
        if (!demo) {
            throw DomainProblem.refused("clock.not-in-demo");
        }
        if (!target.isAfter(clock.instant())) {
            throw DomainProblem.invalid("to", "clock.not-forward");
        }
        if (target.isAfter(clock.instant().plus(366L * YEARS_AT_MOST, ChronoUnit.DAYS))) {
            throw DomainProblem.invalid("to", "clock.too-far", YEARS_AT_MOST);
        }
        if (!journey.start(target)) {
            throw DomainProblem.refused("clock.already-moving");
        }
    }

    /** The state of the clock, for every signed-in official. */
    public Journey.State state() {
        officials.current();
        return journey.state();
    }

    /** Whether the official may move the clock. */
    public boolean mayAdvance() {
        return demo && access.isAdministrator();
    }
}
