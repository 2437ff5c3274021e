package trinhky.signing.web;

import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.signing.application.SealOutside;

/** Signing for the organisation with the office's own tool: the numbered file goes out and comes back signed. */
@RestController
@RequestMapping("/api/signing/{subjectType}/{subjectId}")
class OutsideSealController {

    private static final String FILE_NAME = "van-ban-cho-ky-so-cua-co-quan.pdf";

    private final SealOutside outside;

    OutsideSealController(SealOutside outside) {
        this.outside = outside;
    }

    /** Takes the number; asking again answers the same. */
    @PostMapping("/number")
    OutsideSealView numberForOutsideSeal(@PathVariable String subjectType, @PathVariable String subjectId) {
        return OutsideSealView.of(outside.number(subjectType, subjectId));
    }

    /** The numbered file to which the organisation's signature is added with a tool of its own. */
    @GetMapping(path = "/file-to-seal", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> getFileToSeal(@PathVariable String subjectType, @PathVariable String subjectId) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FILE_NAME)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(outside.fileToSeal(subjectType, subjectId));
    }

    /** Takes the signed file and issues the document. */
    @PostMapping(path = "/outside-seal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SigningRequestView.IssuedDocumentView sealOutside(
            @PathVariable String subjectType, @PathVariable String subjectId, @RequestPart MultipartFile file)
            throws IOException {
        return SigningRequestView.IssuedDocumentView.of(outside.take(subjectType, subjectId, file.getBytes()));
    }
}
