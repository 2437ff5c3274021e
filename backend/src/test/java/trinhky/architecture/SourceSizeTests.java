package trinhky.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rule 8: a class has at most 150 lines of code, a method at most 20, or says why not. */
class SourceSizeTests {

    @Test
    void classesAndMethodsStayShort() throws IOException {
        assertThat(SourceSizes.tooLong(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aLongClassAndALongMethodAreFound() throws IOException {
        assertThat(SourceSizes.tooLong(Path.of("src/test/resources/sources")))
                .anyMatch(problem -> problem.contains("class TooLong has"))
                .anyMatch(problem -> problem.contains("tooLong has"))
                .noneMatch(problem -> problem.contains("longForAReason"));
    }
}
