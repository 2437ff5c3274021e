package trinhky.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trinhky.testing.IntegrationTest;

/**
 * The committed description of the interface, from which the frontend's client is made, is that of this backend.
 * {@code -Dopenapi.update=true} writes it anew.
 */
@IntegrationTest
class OpenApiExportTest {

    private static final Path COMMITTED = Path.of("../frontend/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)))
            .build();

    @Autowired
    MockMvc mvc;

    @Test
    void theCommittedDescriptionIsThatOfThisBackend() throws Exception {
        String described = sorted(JSON.readTree(description())) + "\n";
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, described);
        }
        assertThat(COMMITTED)
                .as("run: mvn -pl backend test -Dskip.npm -Dtest=OpenApiExportTest -Dopenapi.update=true")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(described);
    }

    @Test
    void everyOperationIsNamedAfterItsMethodAndNamedOnce() throws Exception {
        List<String> names = JSON.readTree(description()).findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
    }

    private String description() throws Exception {
        return mvc.perform(get("/v3/api-docs").with(user("anybody")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String sorted(JsonNode description) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ordered(description));
    }

    private static Object ordered(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            return node.valueStream().map(OpenApiExportTest::ordered).toList();
        }
        return node;
    }
}
