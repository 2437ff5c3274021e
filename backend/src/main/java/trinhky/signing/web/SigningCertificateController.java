package trinhky.signing.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.signing.application.ListCertificates;
import trinhky.signing.application.RegisterCertificate;
import trinhky.signing.application.RevokeCertificate;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SigningCertificate;

/** The certificates of officials and bodies. */
@RestController
@RequestMapping("/api/signing-certificates")
class SigningCertificateController {

    private final ListCertificates list;
    private final RegisterCertificate certificates;
    private final RevokeCertificate revocation;

    SigningCertificateController(
            ListCertificates list, RegisterCertificate certificates, RevokeCertificate revocation) {
        this.list = list;
        this.certificates = certificates;
        this.revocation = revocation;
    }

    /** The certificates of officials and bodies, those that end soonest first. An administrator. */
    @GetMapping
    List<SigningCertificateView> listSigningCertificates() {
        return list.list().stream().map(SigningCertificateView::of).toList();
    }

    /**
     * Registers a certificate: a PKCS#12 file when a password comes with it, else a certificate alone. The password is
     * a part of the form, never of the address. An administrator; refuses with {@code signing.certificate-known} (409),
     * and the field {@code file} or {@code password} says what is wrong (422).
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    SigningCertificateView registerSigningCertificate(
            @RequestParam CertificateHolder.Kind holderKind,
            @RequestParam String holderId,
            @RequestPart(required = false) String password,
            @RequestPart MultipartFile file)
            throws IOException {
        SigningCertificate registered =
                certificates.register(new CertificateHolder(holderKind, holderId), file.getBytes(), password);
        return SigningCertificateView.of(list.find(registered.id()));
    }

    /**
     * Takes a certificate out of use, with a reason. An administrator; refuses with {@code signing.certificate-unknown}
     * (404), {@code signing.certificate-already-revoked} (409).
     */
    @PostMapping("/{certificateId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeSigningCertificate(
            @PathVariable UUID certificateId, @Valid @RequestBody RevokeCertificateRequest request) {
        revocation.revoke(certificateId, request.reason());
    }
}
