package trinhky.signing.web;

import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.signing.application.KeepMark;
import trinhky.signing.domain.CertificateHolder;

/** The images that are seen in the signatures of officials and bodies. */
@RestController
@RequestMapping("/api/signature-marks/{holderKind}/{holderId}")
class SignatureMarkController {

    private final KeepMark marks;

    SignatureMarkController(KeepMark marks) {
        this.marks = marks;
    }

    /**
     * The image that is seen in the signatures of an official or body. An administrator; {@code signing.image-unknown}
     * (404).
     */
    @GetMapping(produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> getSignatureMark(
            @PathVariable CertificateHolder.Kind holderKind, @PathVariable String holderId) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(marks.read(new CertificateHolder(holderKind, holderId)));
    }

    /**
     * Keeps a PNG as the image of a signature or seal (Decree 30/2020/NĐ-CP, Annex I), in place of an earlier one. An
     * administrator; the field {@code file} says what is wrong with it (422).
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepSignatureMark(
            @PathVariable CertificateHolder.Kind holderKind,
            @PathVariable String holderId,
            @RequestPart MultipartFile file)
            throws IOException {
        marks.keep(new CertificateHolder(holderKind, holderId), file.getBytes());
    }

    /**
     * Takes the image away; a drawn mark stands in later signatures. An administrator; {@code signing.image-unknown}
     * (404).
     */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSignatureMark(@PathVariable CertificateHolder.Kind holderKind, @PathVariable String holderId) {
        marks.remove(new CertificateHolder(holderKind, holderId));
    }
}
