package trinhky.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real documents and what a person read in them; both lie beside the repository, not in it. */
final class SeedFacts {

    private static final Path SHARED = Path.of(System.getProperty("trinhky.shared", "../../shared"))
            .toAbsolutePath()
            .normalize();

    private SeedFacts() {}

    static void requirePresent() {
        assumeTrue(
                Files.isRegularFile(SHARED.resolve("design/seeds_facts.json"))
                        && Files.isDirectory(SHARED.resolve("seeds")),
                "NOT MEASURED: the real documents are not in " + SHARED + " (say where with -Dtrinhky.shared=…)");
    }

    static List<JsonNode> documents() throws IOException {
        String json = Files.readString(SHARED.resolve("design/seeds_facts.json"));
        return List.copyOf(new JsonMapper().readTree(json).get("documents").values());
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(SHARED.resolve("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static Path file(JsonNode document) {
        return SHARED.resolve("seeds").resolve(document.get("file").asString());
    }
}
