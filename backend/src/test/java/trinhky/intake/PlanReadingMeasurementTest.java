package trinhky.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** The person's own numbering, sorting and remarks, and a number that stands in another document. */
    private static final Pattern NO_CONTENT =
            Pattern.compile("seed|file|number_from_other_seed|indicators\\[]\\.group|(?:.*\\.)?(?:id|note|explain)");

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
                double least = name.equals("002") ? 0.95 : 0.9;
                all.assertThat(line.recall())
                        .as("recall of %s in %s", kind, name)
                        .isGreaterThanOrEqualTo(kind.startsWith("findings") ? FINDINGS : least);
                if (!kind.equals("findings")) {
                    all.assertThat(line.precision())
                            .as("precision of %s in %s", kind, name)
                            .isGreaterThanOrEqualTo(least);
                }
            });
            all.assertThat(fields(document, ""))
                    .as("fields of %s that nobody compares", name)
                    .filteredOn(field ->
                            !score.hasSeen(field) && !NO_CONTENT.matcher(field).matches())
                    .isEmpty();
            all.assertThat(falseErrors(score)).as("false errors in %s", name).isEmpty();
        }
        all.assertAll();
    }

    /** Every field of the facts, e.g. {@code tasks[].lead}. */
    private static Set<String> fields(JsonNode node, String path) {
        Set<String> found = new TreeSet<>();
        boolean list = node.isArray() && node.valueStream().anyMatch(JsonNode::isObject);
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> found.addAll(
                            fields(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey())));
        } else if (list) {
            node.values().forEach(item -> found.addAll(fields(item, path + "[]")));
        } else {
            found.add(path);
        }
        return found;
    }

    private static List<String> falseErrors(Score score) {
        return score.mistakes().stream()
                .filter(mistake ->
                        mistake.startsWith("findings not expected") && mistake.contains("\"severity\":\"error\""))
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        String json = PlanJsonWriter.write(PlanFiles.read(file.getFileName().toString(), Files.readAllBytes(file)));
        return new JsonMapper().readTree(json);
    }
}
