package trinhky.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the interface description: what it is, how one signs in, its modules and the one form of a refusal. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    /** Names of the security schemes. */
    static final String SESSION = "session";

    static final String CSRF_TOKEN = "csrfToken";

    private static final String ABOUT = """
            Plans of a Vietnamese People's Committee from the draft to the consolidated report.

            **Signing in.** `GET /api/session` sets the cookie `XSRF-TOKEN`; `POST /api/session` with the form fields \
            `username` and `password` sets the cookie `SESSION` and a new token. Every request but GET carries the token \
            of the cookie in the header `X-XSRF-TOKEN`.

            **Access.** Reading is for those whom the subject concerns, else 403 `identity.not-yours`. A step of a process \
            is for those to whom its task is offered: 403 `task.not-yours` for others, 409 `task.held-by-other` while a \
            colleague has it, 409 `task.already-done` afterwards. A substitute acts for the absent official without further ado.

            **Refusals.** Every refusal is a problem (RFC 9457) with a stable `code`; 422 names all fields at once. \
            `Accept-Language` (vi, en) chooses the words.

            **Conventions.** Days are days in Vietnam (`2026-06-15`), instants are UTC. An absent field is null. \
            `version` is the one that was read; a stale one is refused with 409. `next` leads to the next page. \
            `subjectType` is PLAN, CYCLE (a period and its consolidated report), OBLIGATION (the report of a unit), \
            ROUND, INVITATION, OPINION_REQUEST, DUNNING_LETTER, COVERING_LETTER or OUTGOING (an issued document); \
            `subjectId` is its id.
            """;

    /** In the order of the README's map, and in its words. */
    private static final Map<String, String> MODULES = new LinkedHashMap<>();

    static {
        MODULES.put("organisation", "Dated units, positions, substitutes and signing authority");
        MODULES.put("identity", "Sign-in and access");
        MODULES.put("calendar", "Working days");
        MODULES.put("document", "Stored files and their form");
        MODULES.put("consultation", "Rounds and opinions");
        MODULES.put("signing", "Form check, decision, signature");
        MODULES.put("distribution", "Number, register, recipients, receipts");
        MODULES.put("task", "The inbox");
        MODULES.put("plan", "The plan and its readiness checks");
        MODULES.put("reporting", "Cycles, obligations, reports, consolidation");
        MODULES.put("intake", "Files of plans that others wrote: what was read of them, and the draft made of it");
        MODULES.put("reminder", "What is reminded once, and the clock of the demo");
        MODULES.put("notification", "Mails, their log, and notices");
        MODULES.put("audit", "Hash-chained record and timeline");
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Trình Ký")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .tags(MODULES.entrySet().stream()
                        .map(module -> new Tag().name(module.getKey()).description(module.getValue()))
                        .toList())
                .components(components());
    }

    private static Components components() {
        SecurityScheme session =
                key(SecurityScheme.In.COOKIE, "SESSION").description("Set by signing in; ends after eight idle hours.");
        SecurityScheme token = key(SecurityScheme.In.HEADER, "X-XSRF-TOKEN")
                .description("The value of the cookie XSRF-TOKEN; it changes when one signs in or out.");
        Components components =
                new Components().addSecuritySchemes(SESSION, session).addSecuritySchemes(CSRF_TOKEN, token);
        ProblemAnswers.describe(components);
        return components;
    }

    private static SecurityScheme key(SecurityScheme.In where, String name) {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(where).name(name);
    }
}
