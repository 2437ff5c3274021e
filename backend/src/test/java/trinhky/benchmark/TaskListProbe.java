package trinhky.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;

/** An official of a commune who looks at the task list again and again, over HTTP. */
final class TaskListProbe {
    private static final Duration PACE = Duration.ofMillis(200);

    private final HttpProbe official;

    TaskListProbe(ConfigurableApplicationContext product, String unit) {
        official = new HttpProbe(product, unit + ".officer");
        look();
    }

    /** Looks at a steady pace until it is closed. */
    Run run() {
        return new Run();
    }

    private void look() {
        official.look("/api/tasks?filter=TODO&limit=20");
    }

    /** A run of looks at a steady pace. */
    final class Run implements AutoCloseable {
        private final List<Long> nanos = new CopyOnWriteArrayList<>();
        private final ScheduledExecutorService eyes = Executors.newSingleThreadScheduledExecutor();

        Run() {
            eyes.scheduleAtFixedRate(this::measure, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
        }

        List<Long> latencies() {
            return List.copyOf(nanos);
        }

        /** Waits until this many looks are done. */
        void await(int looks) {
            while (nanos.size() < looks) {
                LockSupport.parkNanos(PACE.toNanos());
            }
        }

        private void measure() {
            long begun = System.nanoTime();
            look();
            nanos.add(System.nanoTime() - begun);
        }

        @Override
        public void close() {
            eyes.shutdownNow();
        }
    }
}
