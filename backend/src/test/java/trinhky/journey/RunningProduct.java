package trinhky.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The packaged product as README starts it: {@code java @backend/start} from the root of the tree, its data in a directory of its own. */
final class RunningProduct implements AutoCloseable {
    private static final Path TREE = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final List<String> program;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    RunningProduct(String name) {
        this(name, List.of("@backend/start"));
    }

    /**
     * A product started in another way than its users do.
     *
     * @param program what follows the options of the virtual machine, settings included
     */
    RunningProduct(String name, List<String> program) {
        this.home = Path.of("target", "journeys", name).toAbsolutePath();
        this.program = program;
        this.port = freePort();
        empty(home);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it and waits until the sign-in page answers. */
    RunningProduct start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve("product.log").toFile()))
                    .directory(TREE.toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitAnswer();
        return this;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(program);
        command.add("--server.port=" + port);
        command.add("--trinhky.base-url=" + address());
        command.add("--trinhky.data-dir=" + home.resolve("data"));
        return command;
    }

    /** Where it keeps its data. */
    Path data() {
        return home.resolve("data");
    }

    /** Waits until the product has come that far. */
    void await(String what, BooleanSupplier state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("Never came: " + what + "; see " + home.resolve("product.log"));
            }
            waitFor(Duration.ofMillis(250));
        }
    }

    /** Kills the application and its database at once, as a power cut would (SIGKILL). */
    void kill() {
        List<ProcessHandle> all = Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        databaseServers().forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** Stops it as an administrator would. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<ProcessHandle> databaseServers() {
        String data = home.resolve("data").toString();
        return ProcessHandle.allProcesses()
                .filter(each -> each.info().commandLine().orElse("").contains(data));
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers()) {
                return;
            }
            waitFor(Duration.ofMillis(250));
        }
        throw new IllegalStateException("The product did not start; see " + home.resolve("product.log"));
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void waitFor(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void empty(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
