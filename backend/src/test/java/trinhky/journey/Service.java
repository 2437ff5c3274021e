package trinhky.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface, with the session of an official. */
final class Service {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Page page;
    private final APIRequestContext requests;

    Service(Page page) {
        this.page = page;
        this.requests = page.request();
    }

    JsonNode get(String path) {
        return answer("GET " + path, requests.get(path));
    }

    /** The file at that address. */
    byte[] bytes(String path) {
        APIResponse response = requests.get(path);
        if (!response.ok()) {
            throw new AssertionError("GET " + path + " was answered " + response.status());
        }
        return response.body();
    }

    /** Status of the answer, for what must be refused. */
    int statusOf(String path) {
        return requests.get(path).status();
    }

    JsonNode post(String path, Map<String, ?> body) {
        return answer("POST " + path, requests.post(path, signed(body)));
    }

    JsonNode put(String path, Map<String, ?> body) {
        return answer("PUT " + path, requests.put(path, signed(body)));
    }

    /** With the version that the change was made on. */
    JsonNode put(String path, Map<String, ?> body, String version) {
        return answer("PUT " + path, requests.put(path, signed(body).setHeader("If-Match", version)));
    }

    /** The open task of that step, when it is there already. */
    Optional<JsonNode> task(String formKey, String subject) {
        return Official.stream(get("/api/tasks?filter=TODO&limit=100").path("items"))
                .filter(task -> formKey.equals(task.path("formKey").asString()))
                .filter(task -> task.toString().contains(subject))
                .findFirst();
    }

    private RequestOptions signed(Map<String, ?> body) {
        String token = page.context().cookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.name))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
        return RequestOptions.create()
                .setHeader("X-XSRF-TOKEN", token)
                .setHeader("Content-Type", "application/json")
                .setData(JSON.writeValueAsString(body));
    }

    private static JsonNode answer(String request, APIResponse response) {
        String text = response.text();
        if (!response.ok()) {
            throw new AssertionError(request + " was answered " + response.status() + ": " + text);
        }
        return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
    }
}
