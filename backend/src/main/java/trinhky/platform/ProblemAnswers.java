package trinhky.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In the interface description, how operations refuse: one problem, described once, as the answer to each status. */
final class ProblemAnswers {

    private record Answer(String name, String words) {}

    private static final Map<String, Answer> ANSWERS = new TreeMap<>(Map.of(
            "400",
                    new Answer(
                            "Unreadable", "What was sent cannot be read: no JSON, a wrong type, a missing parameter."),
            "401", new Answer("NotSignedIn", "Nobody is signed in, or the session has ended."),
            "403", new Answer("Forbidden", "The official may not do it, or the CSRF token is missing or old."),
            "404", new Answer("NotFound", "There is no such thing, or the official may not know of it."),
            "409", new Answer("Refused", "The state does not allow it, or somebody changed it meanwhile."),
            "422", new Answer("Invalid", "What was sent is wrong; errors has every field."),
            "429", new Answer("TooMany", "Too many attempts; Retry-After says how many seconds to wait.")));

    private static final Pattern SAID = Pattern.compile("\\((4\\d\\d)\\)");

    private ProblemAnswers() {}

    /** Describes the problem and the answers that carry it. */
    static void describe(Components components) {
        components.addSchemas("ProblemField", problemField()).addSchemas("Problem", problem());
        Content body = new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref("Problem")));
        ANSWERS.values()
                .forEach(answer -> components.addResponses(
                        answer.name(),
                        new ApiResponse().description(answer.words()).content(body)));
    }

    /** Adds the answers an operation can give: those of its kind, and those its docstring names. */
    static void add(HttpMethod method, String path, Operation operation, boolean open) {
        Set<String> statuses = new TreeSet<>();
        boolean reads = method == HttpMethod.GET;
        boolean asks = operation.getParameters() != null || operation.getRequestBody() != null;
        collect(statuses, asks, "400");
        collect(statuses, !open, "401");
        collect(statuses, !open || !reads, "403");
        collect(statuses, path.contains("{"), "404");
        collect(statuses, !open && !reads, "409", "422");
        collect(statuses, reads && hasQuery(operation), "422");
        Matcher said = SAID.matcher(operation.getSummary() + " " + operation.getDescription());
        while (said.find()) {
            statuses.add(said.group(1));
        }
        statuses.stream()
                .filter(ANSWERS::containsKey)
                .forEach(status -> operation
                        .getResponses()
                        .addApiResponse(
                                status,
                                new ApiResponse().$ref(ANSWERS.get(status).name())));
    }

    private static void collect(Set<String> statuses, boolean possible, String... some) {
        if (possible) {
            statuses.addAll(List.of(some));
        }
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
    }

    private static Schema<?> problem() {
        Schema<?> errors = new Schema<>()
                .types(Set.of("array"))
                .description("Every field concerned, all at once; empty when it concerns no field.");
        errors.setItems(new Schema<>().$ref("ProblemField"));
        Schema<?> problem = object("Why a request was refused (RFC 9457).")
                .addProperty("type", text("`urn:trinhky:problem:` and the code"))
                .addProperty("title", text("The words of the status"))
                .addProperty(
                        "status",
                        new Schema<>().types(Set.of("integer")).format("int32").description("The status"))
                .addProperty("detail", text("Why, in the language of Accept-Language"))
                .addProperty("instance", text("The address that was asked"))
                .addProperty("code", text("Stable; scripts decide by it"))
                .addProperty("errors", errors)
                .addProperty("traceId", text("Only with 500: under it the log has the rest"));
        problem.setRequired(List.of("type", "title", "status", "detail", "instance", "code", "errors"));
        return problem;
    }

    private static Schema<?> problemField() {
        Schema<?> field = object("One field of a problem.")
                .addProperty("field", text("Path of the field, such as `indicators[3].target`; empty for the whole"))
                .addProperty("code", text("Stable; scripts decide by it"))
                .addProperty("message", text("What is wrong, in the language of Accept-Language"));
        field.setRequired(List.of("field", "code", "message"));
        return field;
    }

    private static Schema<?> object(String words) {
        return new Schema<>().types(Set.of("object")).description(words);
    }

    private static Schema<?> text(String words) {
        return new Schema<>().types(Set.of("string")).description(words);
    }
}
