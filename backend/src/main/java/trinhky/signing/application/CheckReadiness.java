package trinhky.signing.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.SigningAuthority;
import trinhky.shared.BusinessClock;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.OutsideSeal;
import trinhky.signing.domain.OutsideSeals;
import trinhky.signing.domain.SigningRequest;

/** Tells before anybody presses a button whether the keys are there that this document needs. */
@Service
public class CheckReadiness {

    private final SigningReaders readers;
    private final Authority authority;
    private final SigningKeys keys;
    private final SignedFiles files;
    private final OutsideSeals seals;
    private final BusinessClock clock;

    /**
     * The answer.
     *
     * @param signer where the key of the one who would sign is; null when nobody may sign, or once it is signed
     * @param organisation where the key of the body that issues is
     * @param numbered the number that was taken for signing outside, or null
     */
    public record Readiness(KeyPlace signer, KeyPlace organisation, OutsideSeal numbered) {}

    CheckReadiness(
            SigningReaders readers,
            Authority authority,
            SigningKeys keys,
            SignedFiles files,
            OutsideSeals seals,
            BusinessClock clock) {
        this.readers = readers;
        this.authority = authority;
        this.keys = keys;
        this.files = files;
        this.seals = seals;
        this.clock = clock;
    }

    /** For the latest attempt; a document that was frozen as a page needs no keys. */
    @Transactional(readOnly = true)
    public Readiness of(String subjectType, String subjectId) {
        SigningRequest latest = readers.require(subjectType, subjectId).get(0);
        if (!files.carriesSignatures(latest)) {
            return new Readiness(KeyPlace.SERVER, KeyPlace.SERVER, null);
        }
        KeyPlace signer = latest.signature() == null
                ? authority.at(latest).map(this::signer).orElse(null)
                : null;
        return new Readiness(
                signer,
                place(CertificateHolder.organisation(latest.parties().issuerUnitId())),
                seals.findById(latest.id()).orElse(null));
    }

    /** The reader, when it is the reader's turn in place of an absent colleague. */
    private KeyPlace signer(SigningAuthority held) {
        boolean own = readers.reader().isMemberOf(GroupKeys.ofPosition(held.positionId()));
        return place(CertificateHolder.official(own ? readers.reader().officialId() : held.officialId()));
    }

    private KeyPlace place(CertificateHolder holder) {
        return keys.placeOf(holder, clock.instant());
    }
}
