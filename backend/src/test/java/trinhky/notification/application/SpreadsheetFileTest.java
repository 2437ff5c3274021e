package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetFileTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("Tiêu đề", "Lỗi"), List.of("=HYPERLINK(\"http://x\")", "a \"b\", c\r\nd"), List.of("+84", "@x"));

    @TempDir
    Path folder;

    @Test
    void nothingInACommaSeparatedFileIsAFormula() {
        assertThat(SpreadsheetFile.commaSeparated(ROWS))
                .startsWith("\uFEFF\"Tiêu đề\",\"Lỗi\"\r\n")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\",\"a \"\"b\"\", c\r\nd\"\r\n")
                .endsWith("\"'+84\",\"'@x\"\r\n");
    }

    @Test
    void nothingInAWorkbookIsAFormula() throws IOException {
        String cells = entry(SpreadsheetFile.workbook("Nhật ký thư", ROWS), "xl/worksheets/sheet1.xml");
        assertThat(cells).contains("<row").doesNotContain("<f>");
        assertThat(entry(SpreadsheetFile.workbook("Nhật ký thư", ROWS), "xl/sharedStrings.xml"))
                .contains(">&apos;=HYPERLINK");
    }

    private String entry(byte[] file, String name) throws IOException {
        Path written = Files.write(folder.resolve("log.xlsx"), file);
        try (ZipFile zip = new ZipFile(written.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
