package trinhky.intake.application.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word files by hand, good and bad ones. */
final class WordFiles {

    static final String NAMESPACE =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static WordFiles of(String body) {
        return raw("<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
    }

    static WordFiles raw(String document) {
        return typed(MAIN).with("word/document.xml", document);
    }

    static WordFiles typed(String type) {
        return new WordFiles()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
                                + type + "\"/></Types>");
    }

    WordFiles with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    WordFiles with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell.startsWith("<w:tc>") ? cell : "<w:tc>" + p(cell) + "</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }
}
