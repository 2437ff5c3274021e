package trinhky.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A connector of the exchange axis that takes a packet and, while it is silent, never says that it did. */
final class SilentAxis implements AutoCloseable {

    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> offeredAgain = new CopyOnWriteArrayList<>();
    private volatile boolean silent = true;

    SilentAxis() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/packets", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/packets";
    }

    /** Keys of the packets, in the order in which they came. */
    List<String> taken() {
        return taken;
    }

    /** Keys of packets that it had already. */
    List<String> offeredAgain() {
        return offeredAgain;
    }

    /** From now on it answers. */
    void speak() {
        silent = false;
    }

    private void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        boolean known = taken.contains(key);
        (known ? offeredAgain : taken).add(key);
        if (!silent) {
            exchange.sendResponseHeaders(known ? 409 : 202, -1);
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
