package trinhky.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models in {@code processes/} keep to the rules of architecture.md. */
class ProcessModelTests {

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.bpmn"));
    }

    @Test
    void allElevenProcessesAreThere() throws IOException {
        assertThat(models()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelKeepsToTheRules(Resource model) throws IOException {
        assertThat(ModelRules.problemsOf(read(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessIsNamedAfterItsFile(Resource model) throws IOException {
        String process = read(model)
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getId();
        String kebab = process.replaceFirst("Process$", "")
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);

        assertThat(model.getFilename()).isEqualTo(kebab + ".bpmn");
    }

    @Test
    void aModelThatBreaksTheRulesIsFound() throws IOException {
        try (InputStream fixture = getClass().getResourceAsStream("/models/breaks-every-rule.bpmn")) {
            assertThat(ModelRules.problemsOf(Bpmn.readModelFromStream(fixture)))
                    .contains(
                            "Carelessly: does not end in Process",
                            "Carelessly: has no version tag",
                            "Carelessly: has no history time to live",
                            "Carelessly: does not name its legal basis",
                            "approve: is not Task_\\w+",
                            "approve: has no name",
                            "approve: has no form key module/task",
                            "approve: does not get its group from a bean",
                            "approve: has no outgoing",
                            "approve: is not drawn",
                            "Activity_CallOther: has no business key",
                            "Activity_CallOther: passes all variables",
                            "Activity_Compute: is a script");
        }
    }

    private static BpmnModelInstance read(Resource model) throws IOException {
        try (InputStream content = model.getInputStream()) {
            return Bpmn.readModelFromStream(content);
        }
    }
}
