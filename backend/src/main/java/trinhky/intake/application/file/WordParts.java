package trinhky.intake.application.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;

/** The parts of a Word file, unpacked as far as they are read and counted as far as they are not. */
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
final class WordParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private static final int BUFFER = 16 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Allowance allowance;
    private String document;
    private int entries;
    private long unpacked;
    private int xml;

    private WordParts(Allowance allowance) {
        this.allowance = allowance;
    }

    static WordParts of(byte[] content, Allowance allowance) {
        WordParts parts = new WordParts(allowance);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                parts.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw FileProblems.malformed();
        }
        parts.findDocument();
        return parts;
    }

    byte[] document() {
        return parts.get(document);
    }

    /** Null when there is none. */
    byte[] footnotes() {
        return parts.get("word/footnotes.xml");
    }

    byte[] numbering() {
        return parts.get("word/numbering.xml");
    }

    byte[] styles() {
        return parts.get("word/styles.xml");
    }

    boolean hasComments() {
        return parts.containsKey("word/comments.xml");
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        entries++;
        if (entries > Limits.ZIP_ENTRIES) {
            throw FileProblems.of("bomb");
        }
        if (name.endsWith("vbaProject.bin")) {
            throw FileProblems.of("macro");
        }
        boolean kept = name.equals(TYPES) || name.matches("word/[A-Za-z0-9]+\\.xml");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        int count;
        while ((count = zip.read(buffer)) > 0) {
            count(count, kept);
            if (kept) {
                bytes.write(buffer, 0, count);
            }
        }
        if (kept && parts.put(name, bytes.toByteArray()) != null) {
            throw FileProblems.malformed();
        }
    }

    private void count(int bytes, boolean kept) {
        allowance.stillTime();
        unpacked += bytes;
        xml += kept ? bytes : 0;
        if (unpacked > Limits.ZIP_BYTES || xml > Limits.ZIP_XML_BYTES) {
            throw FileProblems.of("bomb");
        }
    }

    private void findDocument() {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            throw FileProblems.of("unknown-kind");
        }
        XmlParts.read(types, allowance, xml -> {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                type(xml.getAttributeValue(null, "PartName"), xml.getAttributeValue(null, "ContentType"));
            }
        });
        if (document == null) {
            throw FileProblems.of("unknown-kind");
        }
        if (document() == null) {
            throw FileProblems.malformed();
        }
    }

    private void type(String part, String type) {
        if (type != null && type.contains("macroEnabled")) {
            throw FileProblems.of("macro");
        }
        if (part != null && (MAIN.equals(type) || TEMPLATE.equals(type))) {
            document = part.replaceFirst("^/", "");
        }
    }
}
