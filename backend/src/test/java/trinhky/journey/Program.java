package trinhky.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An official who speaks to the product without a browser. */
final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Program(String address) {
        this.address = address;
    }

    static Program signedIn(String address, String username, String password) {
        Program program = new Program(address);
        program.get("/api/genuine/none");
        HttpRequest form = program.request("/api/session", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=" + password))
                .build();
        require(program.send(form));
        return program;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    JsonNode read(String path) {
        return JSON.readTree(require(get(path)).body());
    }

    JsonNode post(String path, String json) {
        String body = require(send(posted(path, json))).body();
        return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
    }

    /** Does not wait for the answer: none may ever come. */
    CompletableFuture<HttpResponse<String>> begin(String path, String json) {
        return http.sendAsync(posted(path, json), HttpResponse.BodyHandlers.ofString());
    }

    /** Uploads a file as the form field {@code file}. */
    JsonNode upload(String path, byte[] file) {
        String boundary = "part-of-a-form";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest upload = request(path, "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return JSON.readTree(require(send(upload)).body());
    }

    private HttpRequest posted(String path, String json) {
        return request(path, "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private HttpRequest.Builder request(String path, String contentType) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", contentType);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpResponse<String> require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.request() + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
