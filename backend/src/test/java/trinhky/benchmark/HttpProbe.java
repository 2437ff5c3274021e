package trinhky.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A demo official signed in over HTTP. */
final class HttpProbe {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;

    HttpProbe(ConfigurableApplicationContext product, String username) {
        address = URI.create("http://localhost:" + product.getEnvironment().getProperty("local.server.port") + "/");
        look("/api/session");
        post("/api/demo/session/" + username, "");
    }

    /** Asks again and again, after as many times of warming up; each must answer 200. */
    List<Long> looks(String path, int times) {
        List<Long> nanos = new ArrayList<>();
        for (int look = -times; look < times; look++) {
            long begun = System.nanoTime();
            look(path);
            if (look >= 0) {
                nanos.add(System.nanoTime() - begun);
            }
        }
        return nanos;
    }

    void look(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(address.resolve(path)).build());
        if (answer.statusCode() >= 300 && !path.equals("/api/session")) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
    }

    void post(String path, String json) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path))
                .header("X-XSRF-TOKEN", token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElseThrow();
    }
}
