package trinhky.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import trinhky.document.domain.PrintFont;

/** LibreOffice without a window, with the product's own typeface only, so that every machine sets the same page. */
public final class LibreOffice {

    private static final String FONTS = """
            <?xml version="1.0"?>
            <fontconfig>
              <dir>%s</dir>
              <cachedir>%s</cachedir>
              <alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
            </fontconfig>
            """;

    private final Path folder;

    /** Works in that folder. */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Whether this machine has it. */
    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    /** Opens a DOCX file and prints it. */
    public byte[] toPdf(byte[] docx) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("document.docx"), docx);
        ProcessBuilder office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        office.environment().put("FONTCONFIG_FILE", fonts().toString());
        assertThat(office.start().waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(folder.resolve("document.pdf"));
    }

    private Path fonts() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        for (PrintFont font : PrintFont.values()) {
            try (InputStream file = font.open()) {
                Files.copy(file, fonts.resolve(font + ".ttf"));
            }
        }
        return Files.writeString(folder.resolve("fonts.conf"), FONTS.formatted(fonts, folder.resolve("cache")));
    }
}
