package trinhky.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived its killed application: it is stopped, what it had written stays. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 15;

    private final Path cluster;

    OrphanedServer(Path cluster) {
        this.cluster = cluster;
    }

    /** Call only while the data directory is locked: whatever server still runs in it then belongs to nobody. */
    void stop() {
        List<ProcessHandle> servers = living();
        servers.forEach(server -> log.warn("Stopping PostgreSQL {} left behind in {}", server.pid(), cluster));
        servers.forEach(ProcessHandle::destroy);
        if (!ended(servers)) {
            servers.forEach(ProcessHandle::destroyForcibly);
            ended(servers);
        }
        if (living().isEmpty()) {
            removeStalePidFile();
        }
    }

    List<ProcessHandle> living() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    /** A zombie has no command line any more and so counts as dead. */
    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(cluster.toString()))
                .orElse(false);
    }

    private static boolean ended(List<ProcessHandle> servers) {
        try {
            CompletableFuture.allOf(servers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stillThere) {
            return false;
        }
    }

    private void removeStalePidFile() {
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
