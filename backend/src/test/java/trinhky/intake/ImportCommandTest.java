package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that reads an archive of old plans. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void onePlan() throws IOException {
        try (InputStream plan = getClass().getResourceAsStream("/intake/ke-hoach-phong-chay.txt")) {
            Files.copy(plan, folder.resolve("a.txt"));
        }
    }

    private int run(String... arguments) {
        return new ImportCommand(stream(out), stream(err)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void oneFileGivesItsPlanAsJson() {
        assertThat(run(folder.resolve("a.txt").toString(), "--json")).isEqualTo(ImportCommand.READ);
        JsonNode plan = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(plan.propertyNames())
                .contains(
                        "number",
                        "date",
                        "place",
                        "title",
                        "issuing_body",
                        "signer",
                        "legal_bases",
                        "period",
                        "indicators",
                        "tasks",
                        "budget",
                        "reporting_rules",
                        "recipients",
                        "archive",
                        "findings");
        assertThat(plan.at("/legal_bases/1/number").asString()).isEqualTo("156/2018/NĐ-CP");
        assertThat(plan.at("/tasks/0/confidence").asString()).isEqualTo("certain");
        assertThat(plan.at("/tasks/2/lead_raw").isNull()).isTrue();
        assertThat(plan.at("/tasks/2/lead_confidence").asString()).isEqualTo("not_found");
    }

    @Test
    void aFolderGivesATableAndWhatCouldNotBeReadDoesNotStopTheOthers() throws IOException {
        Files.write(folder.resolve("b.pdf"), new byte[] {1, 2, 3, (byte) 0x80});
        Files.createFile(folder.resolve("c.txt"));
        assertThat(run(folder.toString())).isEqualTo(ImportCommand.SOME_UNREAD);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("a.txt") && line.contains("57/KH-UBND") && line.contains("đã đọc"))
                .anyMatch(line -> line.startsWith("b.pdf") && line.contains("không phải là tệp Word"))
                .anyMatch(line -> line.startsWith("c.txt") && line.contains("Tệp không có nội dung"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("3/3");
    }

    @Test
    void eachPlanCanBeWrittenToAFileOfItsOwn() throws IOException {
        Path results = folder.resolve("results");
        assertThat(run(folder.resolve("a.txt").toString(), "--out=" + results)).isZero();
        assertThat(Files.readString(results.resolve("0001-a.txt.json"))).contains("\"number\" : \"57/KH-UBND\"");
    }

    @Test
    void withoutAFileTheUseIsTold() {
        assertThat(run("--lang=en")).isEqualTo(ImportCommand.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Usage: java -jar trinhky.jar import");
    }
}
