package trinhky.signing.application;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.Fingerprint;
import trinhky.signing.domain.SignatureMark;
import trinhky.signing.domain.SignatureMarks;

/** Administrators keep the images that are seen in signatures: of manual signatures, of seals (Decree 30/2020, Annex I). */
@Service
public class KeepMark {

    private final Access access;
    private final CertificateHolders holders;
    private final MarkImages images;
    private final SignatureMarks marks;
    private final CertificateActs acts;
    private final BusinessClock clock;

    KeepMark(
            Access access,
            CertificateHolders holders,
            MarkImages images,
            SignatureMarks marks,
            CertificateActs acts,
            BusinessClock clock) {
        this.access = access;
        this.holders = holders;
        this.images = images;
        this.marks = marks;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Stores the image of a holder in place of an earlier one.
     *
     * @throws DomainProblem invalid, field {@code file}, with what is wrong with the image
     */
    @Transactional
    public void keep(CertificateHolder holder, byte[] file) {
        String administrator = access.requireAdministrator().officialId();
        holders.require(holder);
        byte[] image = images.adopt(holder.kind(), file);
        Optional<SignatureMark> kept = marks.of(holder);
        kept.ifPresent(mark -> mark.replace(image, clock.instant(), administrator));
        marks.save(kept.orElseGet(() -> SignatureMark.of(holder, image, clock.instant(), administrator)));
        acts.record(holder, "mark-kept", administrator, null, Map.of("image", Fingerprint.of(image)));
    }

    /** The image of a holder. */
    @Transactional(readOnly = true)
    public byte[] read(CertificateHolder holder) {
        access.requireAdministrator();
        return marks.of(holder)
                .map(SignatureMark::image)
                .orElseThrow(() -> DomainProblem.notFound("signing.image-unknown"));
    }

    /** Takes the image away; a drawn mark stands in later signatures. */
    @Transactional
    public void remove(CertificateHolder holder) {
        String administrator = access.requireAdministrator().officialId();
        marks.delete(marks.of(holder).orElseThrow(() -> DomainProblem.notFound("signing.image-unknown")));
        acts.record(holder, "mark-removed", administrator, null, Map.of());
    }
}
