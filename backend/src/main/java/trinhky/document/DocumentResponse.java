package trinhky.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with files so that nothing in them can run or be taken for another kind of file. */
public final class DocumentResponse {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /** The browser's own viewer shows the file; nothing but the product may frame it. */
    private static final String ONLY_FRAMED_BY_US = "frame-ancestors 'self'";

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private DocumentResponse() {}

    /** A rendition as an HTML page. */
    public static ResponseEntity<byte[]> page(byte[] content) {
        return guarded(MediaType.TEXT_HTML, null).body(content);
    }

    /** A stored file under its name. */
    public static ResponseEntity<byte[]> file(StoredDocument document, byte[] content) {
        return guarded(MediaType.parseMediaType(document.mediaType()), inline(document.name()))
                .body(content);
    }

    /** A PDF that the browser shows under a name without extension. */
    public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return guarded(MediaType.APPLICATION_PDF, inline(name + ".pdf")).body(content);
    }

    /** A DOCX file to keep, under the name of its PDF. */
    public static ResponseEntity<byte[]> docx(String name, byte[] content) {
        return kept(name.replaceFirst("\\.pdf$", "") + ".docx", DOCX, content);
    }

    /** A workbook to keep, under a name without extension. */
    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return kept(name + ".xlsx", XLSX, content);
    }

    /** A file to keep, which the browser does not open. */
    public static ResponseEntity<byte[]> kept(String name, MediaType type, byte[] content) {
        return guarded(type, named(ContentDisposition.attachment(), name)).body(content);
    }

    private static ContentDisposition inline(String name) {
        return named(ContentDisposition.inline(), name);
    }

    private static ContentDisposition named(ContentDisposition.Builder disposition, String name) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        return (plain ? disposition.filename(name) : disposition.filename(name, StandardCharsets.UTF_8)).build();
    }

    private static ResponseEntity.BodyBuilder guarded(MediaType type, ContentDisposition name) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(
                        type.isCompatibleWith(MediaType.TEXT_HTML) ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Security-Policy",
                        type.equals(MediaType.APPLICATION_PDF) ? ONLY_FRAMED_BY_US : NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff");
        return name == null ? answer : answer.header(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    }
}
