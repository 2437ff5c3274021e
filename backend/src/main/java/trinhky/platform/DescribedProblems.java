package trinhky.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The problems of RFC 9457 in the description of the interface: their body, once, and which answers an operation gives. */
final class DescribedProblems {

    private static final String BODY = "Problem";
    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "400", "The request cannot be read: no JSON, a value of another type, a parameter out of its range.",
            "401", "Nobody is signed in, or the password is wrong.",
            "403", "The signed-in official has no right to this, or the header X-XSRF-TOKEN is missing.",
            "404", "There is no such thing, or none that the signed-in official may know of.",
            "409", "The state of things does not allow it: done by another, changed meanwhile, not its turn.",
            "422", "Values are missing or wrong; every field concerned is named."));

    private DescribedProblems() {}

    /** Adds the body and the six answers, to be referred to. */
    static void addTo(Components components) {
        components.addSchemas(BODY, body());
        ANSWERS.forEach((status, words) -> components.addResponses(
                BODY + status,
                new ApiResponse()
                        .description(words)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref(BODY))))));
    }

    static ApiResponse reference(String status) {
        return new ApiResponse().$ref(BODY + status);
    }

    /** The answers of one operation beside its success. */
    static List<String> of(String path, PathItem.HttpMethod method, Operation operation, boolean open) {
        boolean takesValues = operation.getRequestBody() != null || operation.getParameters() != null;
        boolean signsIn = path.equals("/api/session");
        Map<String, Boolean> answers = new TreeMap<>();
        answers.put("400", takesValues);
        answers.put("401", !open || signsIn);
        answers.put("403", !open);
        answers.put("404", path.contains("{"));
        answers.put("409", !open && method != PathItem.HttpMethod.GET);
        answers.put("422", takesValues);
        return answers.keySet().stream().filter(answers::get).toList();
    }

    private static Schema<?> body() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", new StringSchema().description("Path of the field, empty for the whole."))
                .addProperty("code", new StringSchema().description("Stable code of what is wrong with it."))
                .addProperty("message", new StringSchema().description("Words for the reader."));
        return new ObjectSchema()
                .description("Why a request was not done (RFC 9457).")
                .addProperty("type", new StringSchema().description("urn:trinhky:problem: and the code."))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("Words for the reader."))
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("Stable code, such as plan.not-editable."))
                .addProperty("errors", new ArraySchema().items(field).description("All wrong fields at once."))
                .addProperty(
                        "traceId", new StringSchema().description("Of an unexpected failure: finds it in the log."));
    }
}
