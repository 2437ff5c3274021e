package trinhky.signing.web;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.document.DocumentResponse;
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

    /**
     * Takes the number for a document that is signed for the organisation outside (Decree 30/2020/NĐ-CP, article 15);
     * asking again answers the same. The clerk who issues it.
     */
    @PostMapping("/number")
    OutsideSealView numberForOutsideSeal(@PathVariable String subjectType, @PathVariable String subjectId) {
        return OutsideSealView.of(outside.number(subjectType, subjectId));
    }

    /**
     * The signed document with number and date, to be signed for the organisation outside. The clerk who issues it;
     * refuses with {@code signing.not-numbered} (409).
     */
    @GetMapping(path = "/file-to-seal", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> getFileToSeal(@PathVariable String subjectType, @PathVariable String subjectId) {
        return DocumentResponse.kept(FILE_NAME, MediaType.APPLICATION_PDF, outside.fileToSeal(subjectType, subjectId));
    }

    /**
     * Takes the file that was signed for the organisation and issues the document. The clerk who issues it; the field
     * {@code file} says what is wrong with it (422).
     */
    @PostMapping(path = "/outside-seal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SigningRequestView.IssuedDocumentView sealOutside(
            @PathVariable String subjectType, @PathVariable String subjectId, @RequestPart MultipartFile file)
            throws IOException {
        return SigningRequestView.IssuedDocumentView.of(outside.take(subjectType, subjectId, file.getBytes()));
    }
}
