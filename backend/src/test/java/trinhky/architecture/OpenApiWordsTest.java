package trinhky.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trinhky.testing.IntegrationTest;

/** What a stranger reads who scripts the product: every operation says what it does, whose it is and how it refuses. */
@IntegrationTest
class OpenApiWordsTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final Pattern CODE = Pattern.compile("`([a-z]+\\.[a-z-]+)`");

    @Autowired
    MockMvc mvc;

    @Autowired
    MessageSource messages;

    private JsonNode description;

    @BeforeEach
    void read() throws Exception {
        description = new JsonMapper()
                .readTree(mvc.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void everyOperationSaysInOneSentenceWhatItDoes() {
        assertThat(operations()).isNotEmpty().allSatisfy((name, operation) -> {
            String summary = operation.path("summary").asString("");
            assertThat(summary).as("docstring of %s", name).isNotBlank().doesNotContain("{@", "<", "\n");
            assertThat(operation.path("description").asString("").startsWith(summary))
                    .as("said twice: %s", name)
                    .isFalse();
        });
    }

    @Test
    void everyOperationBelongsToOneModuleAndEachOfThemIsDescribed() {
        assertThat(operations().values())
                .allSatisfy(operation -> assertThat(operation.path("tags")).hasSize(1));
        assertThat(operations().values().stream()
                        .map(operation -> operation.path("tags").path(0).asString())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(description.path("tags").findValuesAsString("name"));
    }

    @Test
    void everyRefusalIsAProblem() {
        assertThat(operations())
                .allSatisfy((name, operation) -> assertThat(
                                operation.path("responses").properties())
                        .as(name)
                        .filteredOn(answer -> answer.getKey().startsWith("4"))
                        .isNotEmpty()
                        .allSatisfy(answer ->
                                assertThat(body(answer.getValue())).isEqualTo("#/components/schemas/Problem")));
    }

    @Test
    void everyCodeThatIsNamedExists() {
        Stream<String> words = operations().values().stream()
                .flatMap(operation -> Stream.of("summary", "description")
                        .map(part -> operation.path(part).asString("")));
        assertThat(words.flatMap(each -> CODE.matcher(each).results())
                        .map(MatchResult::group)
                        .map(code -> code.replace("`", "")))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(messages.getMessage(code, null, "?", Locale.ENGLISH))
                        .as(code)
                        .isNotEqualTo("?"));
    }

    private String body(JsonNode answer) {
        JsonNode described = description.at(answer.path("$ref").asString("#").substring(1));
        return described.at("/content/application~1problem+json/schema/$ref").asString("");
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> found = new HashMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                found.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return found;
    }
}
