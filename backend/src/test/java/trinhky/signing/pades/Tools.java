package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the system that read the product's files; where one is missing the test fails and says which package has it. */
final class Tools {

    private Tools() {}

    /** Runs a program of poppler-utils and returns all that it printed. */
    static String run(String... command) throws IOException, InterruptedException {
        return run(List.of(command), "poppler-utils");
    }

    static String run(List<String> command, String debianPackage) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw new AssertionError(command.get(0) + " is missing: apt-get install " + debianPackage, missing);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
