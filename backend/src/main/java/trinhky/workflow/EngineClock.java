package trinhky.workflow;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.shared.BusinessClock;
import trinhky.shared.ClockMoved;

/** Keeps the engine's clock, its timers and the acquisition of jobs at the business clock. */
@Component
class EngineClock {

    EngineClock(BusinessClock clock) {
        follow(new ClockMoved(clock.offset()));
    }

    @EventListener
    final void follow(ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
    }
}
