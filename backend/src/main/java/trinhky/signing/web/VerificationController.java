package trinhky.signing.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.signing.application.VerifyFile;
import trinhky.signing.application.VerifyIssuedDocument;

/** Whether a document is genuine. */
@RestController
class VerificationController {

    private final VerifyFile files;
    private final VerifyIssuedDocument issued;

    VerificationController(VerifyFile files, VerifyIssuedDocument issued) {
        this.files = files;
        this.issued = issued;
    }

    /**
     * Verifies all signatures of a PDF, one of this installation or a foreign one; nothing of it is kept. For every
     * official; {@code signing.not-a-pdf}, {@code signing.file-too-large} (422).
     */
    @PostMapping(path = "/api/verification", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VerificationView verifyFile(@RequestPart MultipartFile file) throws IOException {
        return VerificationView.of(files.verify(file.getBytes()));
    }

    /**
     * Tells anyone who holds the printed document whether it is genuine, without a sign-in;
     * {@code signing.nothing-issued} (404).
     *
     * @param frozenId stands in the code on the paper
     */
    @GetMapping("/api/genuine/{frozenId}")
    GenuineDocumentView verifyIssuedDocument(@PathVariable UUID frozenId) {
        return GenuineDocumentView.of(issued.verify(frozenId));
    }
}
