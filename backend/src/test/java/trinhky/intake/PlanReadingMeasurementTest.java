package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trinhky.intake.application.PlanFiles;
import trinhky.intake.application.PlanJsonWriter;

/** Real documents, read by the rules, against what a person read: precision and recall by kind of field. */
class PlanReadingMeasurementTest {

    private static final double FINDINGS = 0.8;

    @BeforeEach
    void requireDocuments() {
        SeedFacts.requirePresent();
    }

    @Test
    void realPlansAreReadAsAPersonReadsThem() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (JsonNode document : SeedFacts.documents()) {
            Score score = Comparison.of(document, read(SeedFacts.file(document)));
            String name = document.get("seed").asString();
            System.out.println(score.table(name));
            score.mistakes().forEach(mistake -> System.out.println(name + " " + mistake));
            score.lines().forEach((kind, line) -> {
                double least = kind.equals("findings") ? FINDINGS : name.equals("002") ? 0.95 : 0.9;
                all.assertThat(line.recall())
                        .as("recall of %s in %s", kind, name)
                        .isGreaterThanOrEqualTo(least);
                if (!kind.equals("findings")) {
                    all.assertThat(line.precision())
                            .as("precision of %s in %s", kind, name)
                            .isGreaterThanOrEqualTo(least);
                }
            });
            all.assertThat(falseErrors(score)).as("false errors in %s", name).isEmpty();
        }
        all.assertAll();
    }

    private static List<String> falseErrors(Score score) {
        return score.mistakes().stream()
                .filter(mistake ->
                        mistake.startsWith("findings not expected") && mistake.contains("\"severity\":\"error\""))
                .toList();
    }

    @Test
    void otherRealDocumentsAreReadByTheSameRules() throws IOException {
        for (Path file : SeedFacts.files()) {
            JsonNode read = read(file);
            assertThat(read.get("type").asString()).as(file.toString()).isNotBlank();
            assertThat(read.get("title").asString()).as(file.toString()).isNotBlank();
            assertThat(read.get("sections").size()).as(file.toString()).isGreaterThan(5);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        String json = PlanJsonWriter.write(PlanFiles.read(file.getFileName().toString(), Files.readAllBytes(file)));
        return new JsonMapper().readTree(json);
    }
}
