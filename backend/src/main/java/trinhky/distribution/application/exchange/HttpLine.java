package trinhky.distribution.application.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The address of the connector of the axis. The name of the packet is its key: who has it already answers 409. */
record HttpLine(URI address, HttpClient client) implements ExchangeLine {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_NO_SUCCESS = 300;
    private static final int HAS_IT_ALREADY = 409;

    @Override
    public void carry(String name, byte[] packet) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", name)
                .POST(HttpRequest.BodyPublishers.ofByteArray(packet))
                .build();
        int answer =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        boolean carried = answer >= FIRST_SUCCESS && answer < FIRST_NO_SUCCESS || answer == HAS_IT_ALREADY;
        if (!carried) {
            throw new IOException("HTTP " + answer);
        }
    }
}
