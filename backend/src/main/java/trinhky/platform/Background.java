package trinhky.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import trinhky.shared.BusinessClock;

/** Work beside requests: asynchronous listeners and schedules. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class Background {

    /** Lets this node follow a clock that another node has moved. */
    @Component
    @ConditionalOnProperty(name = "trinhky.clock.follow", havingValue = "true", matchIfMissing = true)
    static class ClockFollower {

        private final BusinessClock clock;

        ClockFollower(BusinessClock clock) {
            this.clock = clock;
        }

        @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
        void follow() {
            clock.follow();
        }
    }
}
