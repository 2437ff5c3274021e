package trinhky.signing.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.document.DocumentResponse;
import trinhky.signing.application.SignOutside;

/** Signing with a tool of the signer: the file goes out and comes back signed. */
@RestController
@RequestMapping("/api/signing/{subjectType}/{subjectId}")
class OutsideSignatureController {

    private static final String FILE_NAME = "van-ban-cho-ky.pdf";

    private final SignOutside outside;

    OutsideSignatureController(SignOutside outside) {
        this.outside = outside;
    }

    /**
     * The document for a signature with the signer's own tool. The competent person, who holds the task from then on.
     */
    @GetMapping(path = "/file-to-sign", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> getFileToSign(@PathVariable String subjectType, @PathVariable String subjectId) {
        return DocumentResponse.kept(FILE_NAME, MediaType.APPLICATION_PDF, outside.fileToSign(subjectType, subjectId));
    }

    /**
     * Takes the file back that was signed with the signer's own tool. The competent person; the field {@code file} says
     * what is wrong with it (422).
     */
    @PostMapping(path = "/outside-signature", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutside(@PathVariable String subjectType, @PathVariable String subjectId, @RequestPart MultipartFile file)
            throws IOException {
        outside.take(subjectType, subjectId, file.getBytes());
    }
}
