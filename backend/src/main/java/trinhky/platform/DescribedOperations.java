package trinhky.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** In the interface description each operation has its module, who may call it, what it answers and how it refuses. */
@Component
class DescribedOperations implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    /** Addresses that need no session; reading there needs nothing at all. */
    private static final Set<String> OPEN = Set.of(
            "POST /api/session",
            "DELETE /api/session",
            "GET /api/demo/accounts",
            "POST /api/demo/session/{username}",
            "GET /api/genuine/{frozenId}");

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Types of files by the ending or last word of their address. */
    private static final Map<String, String> FILES = Map.of(
            "pdf", "application/pdf",
            "print", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", SHEET,
            "sheet", SHEET,
            "dossier", "application/zip");

    /** The module is the package; what follows the first sentence of the docstring is the description. */
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setTags(List.of(method.getBeanType().getPackageName().split("\\.")[1]));
        String words = operation.getDescription();
        String summary = operation.getSummary();
        if (words != null && summary != null && words.startsWith(summary)) {
            String rest = words.substring(summary.length()).strip();
            operation.setDescription(rest.isEmpty() ? null : rest);
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI description) {
        description
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> complete(method, path, operation)));
    }

    private static void complete(HttpMethod method, String path, Operation operation) {
        boolean open = OPEN.contains(method + " " + path);
        operation.setSecurity(requirements(method, open));
        operation.getResponses().values().forEach(answer -> {
            if (answer.getContent() != null && isFile(answer.getContent().get("application/json"))) {
                answer.setContent(file(path));
            }
        });
        ProblemAnswers.add(method, path, operation, open);
    }

    private static List<SecurityRequirement> requirements(HttpMethod method, boolean open) {
        SecurityRequirement needed = new SecurityRequirement();
        if (!open) {
            needed.addList(InterfaceDescription.SESSION);
        }
        if (method != HttpMethod.GET) {
            needed.addList(InterfaceDescription.CSRF_TOKEN);
        }
        return needed.isEmpty() ? List.of() : List.of(needed);
    }

    private static boolean isFile(MediaType body) {
        return body != null
                && body.getSchema() != null
                && "byte".equals(body.getSchema().getFormat());
    }

    /** Bytes whose type the controller sets by itself. */
    private static Content file(String path) {
        String ending = path.replaceFirst(".*[./]", "");
        return new Content()
                .addMediaType(
                        FILES.getOrDefault(ending, "application/octet-stream"),
                        new MediaType()
                                .schema(new Schema<>().types(Set.of("string")).format("binary")));
    }
}
