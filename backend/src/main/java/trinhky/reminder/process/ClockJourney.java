package trinhky.reminder.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.reminder.application.Journey;
import trinhky.shared.BusinessClock;
import trinhky.shared.DayPassed;

/**
 * Visits every morning between now and the target. While it travels, this node's job executor rests and the due jobs
 * run here, so that a day is complete before the next one begins.
 */
@Component
class ClockJourney implements Journey, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ClockJourney.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int JOBS_AT_ONCE = 100;

    private final BusinessClock clock;
    private final ManagementService management;
    private final JobExecutor executor;
    private final ApplicationEventPublisher events;
    private final AtomicReference<State> state = new AtomicReference<>(new State(false, null, null));
    private volatile boolean stopped;

    ClockJourney(
            BusinessClock clock, ManagementService management, JobExecutor executor, ApplicationEventPublisher events) {
        this.clock = clock;
        this.management = management;
        this.executor = executor;
        this.events = events;
    }

    @Override
    public boolean start(Instant target) {
        State before = state.get();
        if (before.running() || !state.compareAndSet(before, new State(true, target, null))) {
            return false;
        }
        Thread traveller = new Thread(() -> travelAndTell(target), "clock-journey");
        traveller.setDaemon(true);
        traveller.start();
        return true;
    }

    @Override
    public State state() {
        return state.get();
    }

    @Override
    public void destroy() {
        stopped = true;
    }

    private void travelAndTell(Instant target) {
        boolean active = executor.isActive();
        String failure = null;
        try {
            if (active) {
                executor.shutdown();
            }
            travel(target);
        } catch (RuntimeException stopping) {
            log.error("The clock stopped on its way", stopping);
            failure = stopping.getClass().getSimpleName();
        } finally {
            if (active && !stopped) {
                executor.start();
            }
            state.set(new State(false, target, failure));
        }
    }

    private void travel(Instant target) {
        LocalDate last = LocalDate.ofInstant(target, BusinessClock.ZONE);
        for (LocalDate day = clock.today(); !day.isAfter(last) && !stopped; day = day.plusDays(1)) {
            Instant morning = day.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant();
            if (morning.isAfter(clock.instant()) && morning.isBefore(target)) {
                arrive(morning, day);
            }
        }
        if (!stopped) {
            arrive(target, last);
        }
    }

    private void arrive(Instant moment, LocalDate day) {
        clock.moveTo(moment);
        runDueJobs();
        events.publishEvent(new DayPassed(day));
    }

    private void runDueJobs() {
        Set<String> failed = new HashSet<>();
        List<Job> due = dueJobs(failed);
        while (!due.isEmpty() && !stopped) {
            due.forEach(job -> run(job, failed));
            due = dueJobs(failed);
        }
    }

    private List<Job> dueJobs(Set<String> failed) {
        return management.createJobQuery().executable().listPage(0, JOBS_AT_ONCE + failed.size()).stream()
                .filter(job -> !failed.contains(job.getId()))
                .toList();
    }

    private void run(Job job, Set<String> failed) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException takenByAnotherNode) {
            failed.add(job.getId());
        } catch (RuntimeException failure) {
            log.warn("Job {} failed and is tried again later", job.getId(), failure);
            failed.add(job.getId());
        }
    }
}
