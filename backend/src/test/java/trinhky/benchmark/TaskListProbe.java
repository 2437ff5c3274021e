package trinhky.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;

    TaskListProbe(ConfigurableApplicationContext product, String unit) {
        address = URI.create("http://localhost:" + product.getEnvironment().getProperty("local.server.port") + "/");
        send(HttpRequest.newBuilder(address.resolve("/api/session")).build());
        send(HttpRequest.newBuilder(address.resolve("/api/demo/session/" + unit + ".officer"))
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.noBody())
                .build());
        if (look() != 200) {
            throw new IllegalStateException("The task list does not answer");
        }
    }

    /** Looks at a steady pace until it is closed. */
    Run run() {
        return new Run();
    }

    private int look() {
        return send(HttpRequest.newBuilder(address.resolve("/api/tasks?filter=TODO&limit=20"))
                .build());
    }

    private int send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElseThrow();
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
            if (look() == 200) {
                nanos.add(System.nanoTime() - begun);
            }
        }

        @Override
        public void close() {
            eyes.shutdownNow();
        }
    }
}
