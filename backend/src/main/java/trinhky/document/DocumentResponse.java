package trinhky.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with stored files so that nothing in them can run or be taken for another kind of file. */
public final class DocumentResponse {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private DocumentResponse() {}

    /** A rendition as an HTML page. */
    public static ResponseEntity<byte[]> page(byte[] content) {
        return guarded(MediaType.TEXT_HTML, null).body(content);
    }

    /** A stored file under its name. */
    public static ResponseEntity<byte[]> file(StoredDocument document, byte[] content) {
        ContentDisposition name = ContentDisposition.inline()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return guarded(MediaType.parseMediaType(document.mediaType()), name).body(content);
    }

    private static ResponseEntity.BodyBuilder guarded(MediaType type, ContentDisposition name) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(
                        type.isCompatibleWith(MediaType.TEXT_HTML) ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff");
        return name == null ? answer : answer.header(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    }
}
