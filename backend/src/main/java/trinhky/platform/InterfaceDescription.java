package trinhky.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the description of the interface says beyond the controllers: how to sign in, one tag for each module, and the
 * problems an operation may answer with. The sentences of the operations are the controllers' docstrings.
 */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String SESSION = "session";
    private static final String ABOUT = """
            Everything the screens of Trình Ký do.

            **Signing in.** `GET /api/session` answers 401 and sets the cookie `XSRF-TOKEN`. \
            `POST /api/session` takes the form fields `username` and `password`. Every POST, PUT and DELETE repeats the \
            value of that cookie in the header `X-XSRF-TOKEN`.

            **Problems** are `application/problem+json` (RFC 9457) with a stable `code` and all wrong fields at once in \
            `errors`, worded by `Accept-Language`: Vietnamese, or `en`.

            **Dates** are ISO 8601; a day is one of Asia/Ho_Chi_Minh. The time is that of the business clock.""";

    @Bean
    OpenAPI description() {
        SecurityScheme cookie = new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("SESSION");
        return new OpenAPI()
                .info(new Info().title("Trình Ký").version("1").description(ABOUT))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes(SESSION, cookie));
    }

    @Bean
    OperationCustomizer taggedByModule() {
        return (operation, handler) -> {
            String[] packages = handler.getBeanType().getPackageName().split("\\.");
            boolean oneSentence = Objects.equals(operation.getSummary(), operation.getDescription());
            return operation.tags(List.of(packages[1])).description(oneSentence ? null : operation.getDescription());
        };
    }

    @Bean
    OpenApiCustomizer answeringProblems() {
        return description -> {
            DescribedProblems.addTo(description.getComponents());
            description.getPaths().forEach(InterfaceDescription::describe);
        };
    }

    private static void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = path.equals("/api/session") || path.startsWith("/api/genuine/");
        if (!open) {
            operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
        }
        DescribedProblems.of(path, method, operation, open)
                .forEach(
                        answer -> operation.getResponses().addApiResponse(answer, DescribedProblems.reference(answer)));
    }
}
